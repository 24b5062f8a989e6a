import { describe, expect, test } from 'vitest';
import type { Period, PeriodBounds } from '../../../src/model/index.ts';
import { eventWords, periodWords } from '../../../src/render/phrases/period.ts';
import { at, context, open } from './said.ts';

const nbsp = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('periods', () => {
  test.each<[Period | PeriodBounds, string, string]>([
    ['3 years', '3 years', '3 ans'],
    [{ atMost: '6 months' }, '6 months at most', '6 mois au plus'],
    [{ atLeast: '5 years', atMost: '10 years' }, '5 to 10 years', '5 à 10 ans'],
    [{ atLeast: '6 months', atMost: '1 year' }, '6 months to 1 year', '6 mois à 1 an'],
  ])('%j', (period, en, fr) => {
    expect(nbsp(periodWords(at(period), context())?.text)).toBe(en);
    expect(nbsp(periodWords(at(period), context('fr'))?.text)).toBe(fr);
  });

  test('each bound has its own path', () => {
    const words = periodWords(
      at<PeriodBounds>({ atLeast: '5 years', atMost: '10 years' }),
      context(),
    );
    expect(words?.parts?.map((part) => (typeof part === 'string' ? part : part.path))).toEqual([
      ['x', 'atLeast'],
      ' to ',
      ['x', 'atMost'],
    ]);
  });

  test('an open one is what is stated', () => {
    expect(periodWords(at(open('a while')), context())?.text).toBe('a while');
    expect(periodWords(at(open()), context())).toBeUndefined();
  });
});

test('events have their article, or are the author’s own', () => {
  expect(eventWords(at('payment'), context('fr'))).toEqual({ text: 'le paiement', path: ['x'] });
  expect(eventWords(at({ event: 'le bal' }), context('fr'))).toEqual({
    text: 'le bal',
    path: ['x', 'event'],
  });
});
