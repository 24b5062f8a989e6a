import { describe, expect, expectTypeOf, it } from 'vitest';
import { languages, monolingual } from '../../src/dsl/languages.ts';
import { KINDS, kindOf } from '../../src/model/index.ts';

const both = languages('en', 'fr');

describe('languages', () => {
  it('gives a function for every kind, and gap', () => {
    expect(Object.keys(both).sort()).toEqual([...KINDS, 'gap'].sort());
    expect(Object.keys(monolingual).sort()).toEqual(Object.keys(both).sort());
  });

  it.each(KINDS)('gives a function that returns what it is given, as %s', (kind) => {
    const declaration = Object.freeze({ id: kind });
    expect(both[kind](declaration as never)).toBe(declaration);
    expect(kindOf(declaration)).toBe(kind);
  });

  it('gives a gap that wraps its question', () => {
    const question = { question: { en: 'Which?', fr: 'Lequel ?' } };
    expect(both.gap(question)).toEqual({ gap: question });
    expect(kindOf(both.gap(question))).toBeUndefined();
  });

  it('asks for a text in each of several languages', () => {
    expectTypeOf(both.dataSubject).toBeCallableWith({ id: 'a', name: { en: 'a', fr: 'a' } });
    // @ts-expect-error: the French text is missing.
    both.dataSubject({ id: 'a', name: { en: 'a' } });
    // @ts-expect-error: one text cannot stand for two languages.
    both.dataSubject({ id: 'a', name: 'a' });
    // @ts-expect-error: there is no third language.
    both.dataSubject({ id: 'a', name: { en: 'a', fr: 'a', de: 'a' } });
  });

  it('asks for a string in one language', () => {
    const french = languages('fr');
    expectTypeOf(french.dataSubject).toBeCallableWith({ id: 'a', name: 'a' });
    expectTypeOf(monolingual.dataSubject).toBeCallableWith({ id: 'a', name: 'a' });
    // @ts-expect-error: there is one language only.
    french.dataSubject({ id: 'a', name: { fr: 'a' } });
  });

  it('knows the languages', () => {
    // @ts-expect-error: no notice can be written in it.
    languages('de');
    // @ts-expect-error: misspelt.
    languages('en', 'fra');
  });
});
