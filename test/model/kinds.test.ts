import { describe, expect, it } from 'vitest';
import { COLLECTIONS, KINDS, kindOf, markAs } from '../../src/model/index.ts';

describe('a kind', () => {
  it('is remembered beside a value, which stays as it was', () => {
    const value = Object.freeze({ id: 'customers' });
    expect(markAs('dataSubject', value)).toBe(value);
    expect(kindOf(value)).toBe('dataSubject');
    expect(Object.keys(value)).toEqual(['id']);
    expect(kindOf({ ...value })).toBeUndefined();
  });

  it.each([undefined, null, 'customers', 5, {}, []])('is not known of %j', (value) => {
    expect(kindOf(value)).toBeUndefined();
  });

  it('has a collection of its own', () => {
    expect(Object.keys(COLLECTIONS)).toEqual([...KINDS]);
    expect(new Set(Object.values(COLLECTIONS)).size).toBe(KINDS.length);
  });
});
