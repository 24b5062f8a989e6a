import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/index.ts';
import { areEqual, daysIn, isLonger, lengthIn, together } from '../../src/rules/lengths.ts';

describe('areEqual', () => {
  it('takes a month for what it is, and no more', () => {
    expect(areEqual('30 days', '1 month')).toBe(true);
    expect(areEqual('12 months', '1 year')).toBe(true);
    expect(areEqual('90 days', '3 months')).toBe(true);
    expect(areEqual('12 months', '13 months')).toBe(false);
    expect(areEqual('5 years', '6 years')).toBe(false);
  });
});

describe('isLonger', () => {
  it('passes over the days of a long month', () => {
    expect(isLonger('1 month', '30 days')).toBe(false);
    expect(isLonger('31 days', '30 days')).toBe(false);
    expect(isLonger('32 days', '30 days')).toBe(true);
    expect(isLonger('3 years', '36 months')).toBe(false);
    expect(isLonger('2 years', '3 years')).toBe(false);
  });
});

it('adds and counts in days', () => {
  expect(daysIn('2 weeks')).toBe(14);
  expect(daysIn('48 hours')).toBe(2);
  expect(together('5 days', '1 week')).toBe('12 days');
  expect(areEqual(together('2 years', '8 years'), '10 years')).toBe(true);
});

it('says a period in every language', () => {
  expect(lengthIn('5 years')).toEqual({ en: '5 years', fr: '5\u00a0ans' });
  expect(lengthIn('1 month')).toEqual({ en: '1 month', fr: '1\u00a0mois' });
});

it('says it as the standard formats of the languages do', () => {
  for (const unit of ['minute', 'hour', 'day', 'week', 'month', 'year'] as const) {
    for (const count of [1, 2, 21, 999, 1000, 2500]) {
      const inWords = (language: Language) =>
        new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' })
          .format(count)
          .replaceAll(/\s/g, language === 'fr' ? '\u00a0' : ' ');
      expect(lengthIn(`${count} ${unit}s`)).toEqual({ en: inWords('en'), fr: inWords('fr') });
    }
  }
});
