import type { Stats } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isSettled, packStamps, stampOf, unpackStamps } from '../../src/read/stamps.ts';

const NOW = 1_800_000_000_123;
const entry = (changes: Partial<Stats>) =>
  ({ ino: 7, size: 3, ctimeMs: NOW - 100, mtimeMs: 0, ...changes }) as Stats;

describe('stampOf', () => {
  it.each([
    ['another file in its place', { ino: 8 }],
    ['another length', { size: 4 }],
    ['a change in the same millisecond', { ctimeMs: NOW - 99.9 }],
  ])('tells %s', (_, change) => {
    expect(stampOf(entry(change))).not.toBe(stampOf(entry({})));
  });

  it('does not heed the date that anybody can set', () => {
    expect(stampOf(entry({ mtimeMs: 5 }))).toBe(stampOf(entry({})));
  });
});

describe('isSettled', () => {
  it.each([
    ['long before', NOW - 100, true],
    ['in the same moment', NOW - 10, false],
    ['since', NOW + 1, false],
    ['on a file system of whole seconds, just before', NOW - (NOW % 1000), false],
    ['on a file system of whole seconds, long before', NOW - (NOW % 1000) - 3000, true],
    ['on a file system that does not say', 0, false],
  ])('of a file that was changed %s', (_, ctimeMs, expected) => {
    expect(isSettled(entry({ ctimeMs }), NOW)).toBe(expected);
  });
});

it('are the same after they were kept', () => {
  const stamps = new Map([
    ['/a.ts', { stamp: '1 2 3', digest: 'x' }],
    ['/b c.ts', { stamp: '4 5 6.7', digest: 'y' }],
  ]);
  expect(unpackStamps(packStamps(stamps))).toEqual(stamps);
  expect(unpackStamps(packStamps(new Map()))).toEqual(new Map());
});
