import { describe, expect, it } from 'vitest';
import { markAs } from '../../src/model/index.ts';
import { extend, extentOf, isTooMuch } from '../../src/read/extent.ts';
import { valueOf } from './made.ts';
import { stubReading } from './stub.ts';

const { positions } = stubReading();

describe('extentOf', () => {
  it.each<[string, unknown, number]>([
    ['a number', 5, 1],
    ['a short text', 'text', 1],
    ['a long text', 'a'.repeat(100), 6],
    ['an object that was not read', {}, 1],
    ['a declaration, which is not entered', markAs('dataSubject', { id: 'a' }), 1],
  ])('of %s', (_, value, values) => {
    expect(extentOf(positions, value)).toEqual({ values, depth: 1 });
  });

  it('of an object that was read is what was counted', () => {
    const whole = { values: 1, depth: 1 };
    extend(whole, { values: 3, depth: 2 });
    extend(whole, { values: 1, depth: 1 });
    expect(whole).toEqual({ values: 5, depth: 3 });
  });
});

describe('isTooMuch', () => {
  const list = (length: number) => `[${"'a', ".repeat(length)}]`;
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

  it('is more than fifty thousand values', () => {
    expect(isTooMuch({ values: 50_000, depth: 1 })).toBe(false);
    expect(isTooMuch({ values: 50_001, depth: 1 })).toBe(true);
    expect(valueOf(list(49_999))).toHaveLength(49_999);
    expect(valueOf(list(50_000))).toEqual(['a.ts:2:16 declarative-only too-much']);
  });

  it('is more than fifty values inside one another', () => {
    expect(isTooMuch({ values: 1, depth: 51 })).toBe(true);
    expect(valueOf(nested(50))).toHaveLength(1);
    expect(valueOf(nested(51))).toEqual(['a.ts:2:16 declarative-only too-much']);
  });
});
