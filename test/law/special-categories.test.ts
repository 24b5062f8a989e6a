import { describe, expect, it } from 'vitest';
import {
  CRIMINAL,
  EXCEPTIONS,
  type Exception,
  SPECIAL_CATEGORIES,
  SPECIAL_CATEGORY_IDS,
} from '../../src/law/special-categories.ts';

const exceptions = Object.entries(EXCEPTIONS) as [string, Exception][];

describe('special categories', () => {
  it('are the eight kinds of Art. 9(1)', () => {
    expect(SPECIAL_CATEGORY_IDS).toHaveLength(8);
    expect(Object.keys(SPECIAL_CATEGORIES)).toEqual(SPECIAL_CATEGORY_IDS);
  });

  it('have the ten conditions of Art. 9(2) in order', () => {
    expect(exceptions.map(([, { article }]) => article)).toEqual(
      [...'abcdefghij'].map((point) => `Art. 9(2)(${point}) GDPR`),
    );
  });

  it('need a legal basis of Art. 6 under every condition', () => {
    const without = exceptions.filter(
      ([, { factsRequired }]) => !factsRequired.includes('an Art. 6 basis as well'),
    );
    expect(without).toEqual([]);
  });
});

it('says that the French article on data on offences is from memory', () => {
  expect(CRIMINAL.provenance.note).toBe('LIL art. 46 is from memory.');
});
