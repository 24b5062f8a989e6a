import { describe, expect, it } from 'vitest';
import { longest, periodsSaid } from '../../src/rules/periods-said.ts';

const said = (text: string, language: 'en' | 'fr') =>
  periodsSaid(text, language).map(({ words, period }) => `${words} = ${period}`);

describe('periodsSaid', () => {
  it('finds periods in figures and in words', () => {
    expect(said('For 3 years, then thirty (30) days; a 13-month limit.', 'en')).toEqual([
      '3 years = 3 years',
      '30) days = 30 days',
      '13-month = 13 months',
    ]);
    expect(said('Pendant DEUX ans, une année, puis 6\u00a0mois.', 'fr')).toEqual([
      'DEUX ans = 2 years',
      'une année = 1 years',
      '6\u00a0mois = 6 months',
    ]);
  });

  it('finds none in years of the calendar, other words and other languages', () => {
    expect(said('In 2024 yearly figures of the last month.', 'en')).toEqual([]);
    expect(said('Depuis 2024, chaque mois, un anonyme.', 'fr')).toEqual([]);
    expect(said('3 ans', 'en')).toEqual([]);
  });
});

describe('longest', () => {
  it('is the period, its upper bound, or what is stated of it', () => {
    expect(longest('3 years')).toBe('3 years');
    expect(longest({ atLeast: '1 year', atMost: '2 years' })).toBe('2 years');
    expect(longest({ gap: { question: 'From when?', stated: '3 ans' } })).toBe('3 years');
    expect(
      longest({ gap: { question: 'From when?', stated: { en: 'six years', fr: 'six ans' } } }),
    ).toBe('6 years');
  });

  it('is unknown where nothing is stated, or more than a period', () => {
    expect(longest({ gap: { question: 'How long?' } })).toBeUndefined();
    expect(longest({ gap: { question: 'How long?', stated: 'at most 2 years' } })).toBeUndefined();
  });
});
