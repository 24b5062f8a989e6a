import { describe, expect, it } from 'vitest';
import { countryName, listed, periodName, wordingsOf } from '../../src/rules/words.ts';

describe('countryName', () => {
  it('names a country in every language of findings', () => {
    expect(countryName('IN')).toEqual({ en: 'India', fr: 'Inde' });
    expect(countryName('GB')).toEqual({ en: 'United Kingdom', fr: 'Royaume-Uni' });
  });
});

describe('listed', () => {
  it('puts texts in a row', () => {
    expect(listed(['a', 'b'])).toBe('a, b');
    expect(listed([])).toBe('');
  });

  it('puts texts in several languages in a row, language by language', () => {
    expect(listed([{ en: 'a', fr: 'à' }, 'b'])).toEqual({ en: 'a, b', fr: 'à, b' });
  });
});

describe('wordingsOf', () => {
  it('gives a text in its language, or in each of them with its place', () => {
    expect(wordingsOf('a', 'fr', ['x'])).toEqual([{ text: 'a', language: 'fr', path: ['x'] }]);
    expect(wordingsOf({ fr: 'à', en: 'a' }, 'fr', ['x'])).toEqual([
      { text: 'a', language: 'en', path: ['x', 'en'] },
      { text: 'à', language: 'fr', path: ['x', 'fr'] },
    ]);
  });
});

describe('periodName', () => {
  it('says a period in every language', () => {
    expect(periodName('72 hours')).toEqual({ en: '72 hours', fr: '72\u00a0heures' });
    expect(periodName('1 month')).toEqual({ en: '1 month', fr: '1\u00a0mois' });
  });
});
