import { expect, test } from 'vitest';
import {
  formatCountry,
  formatDay,
  formatList,
  formatLocale,
  formatPeriod,
} from '../../../src/render/core/format.ts';

test('days are words of a language, and never another day', () => {
  expect(formatDay('2026-03-01', 'en')).toBe('1 March 2026');
  expect(formatDay('2026-03-01', 'fr')).toBe('1er mars 2026');
  expect(formatDay('2026-12-31', 'fr')).toBe('31 décembre 2026');
});

test('periods count', () => {
  expect(formatPeriod('1 year', 'en')).toBe('1\u00a0year');
  expect(formatPeriod('5 years', 'fr')).toBe('5\u00a0ans');
  expect(formatPeriod('1 month', 'fr')).toBe('1\u00a0mois');
});

test('countries and lists', () => {
  expect(formatCountry('CH', 'fr')).toBe('Suisse');
  expect(formatList(['a', 'b'], 'en', 'disjunction')).toBe('a or b');
  expect([formatLocale('en'), formatLocale('fr')]).toEqual(['en-GB', 'fr']);
});
