import { expect, it } from 'vitest';
import type { Finding } from '../../src/check/index.ts';
import { fingerprints } from '../../src/check/index.ts';
import { finding } from './sample.ts';

const FOLDER = '/registry/house';
const of = (...findings: Partial<Finding>[]) =>
  fingerprints(
    findings.map((one) => finding({ file: `${FOLDER}/letters.ts`, ...one })),
    FOLDER,
  );

it('stays when lines move, and when a declaration is called something else', () => {
  expect(of({ line: 40, endLine: 41, column: 1, endColumn: 2 })).toEqual(of({}));
  expect(of({ data: { declaration: 'Letters to readers' } })).toEqual(of({}));
});

it('stays when a declaration moves to another file, but not where the file is all that is known', () => {
  const file = `${FOLDER}/other.ts`;
  expect(of({ file })).toEqual(of({}));
  expect(of({ file, path: '' })).not.toEqual(of({ path: '' }));
  expect(of({ path: '', data: { words: 'x' } })).not.toEqual(of({ path: '' }));
});

it('is the same wherever the registry lies', () => {
  const elsewhere = fingerprints(
    [finding({ path: '', file: '/tmp/house/letters.ts' })],
    '/tmp/house',
  );
  expect(elsewhere).toEqual(of({ path: '' }));
});

it.each([
  { rule: 'gaps/open' },
  { path: 'activities.other' },
  { message: 'other' },
  { organisation: 'home' },
])('changes with %o', (changes) => {
  expect(of(changes)).not.toEqual(of({}));
});

it('numbers those that agree in everything', () => {
  const [first, second] = of({}, { line: 9 });
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect(second).toBe(`${first}-2`);
});
