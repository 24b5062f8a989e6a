import { describe, expect, test } from 'vitest';
import { summaryPeriods } from '../../../src/render/notice/summary-periods.ts';
import { plain, small } from './small.ts';

const periods = (...active: object[]) => ({
  retention: active.map((one) => ({ active: one, then: 'erase' })),
});
const for_ = (period: unknown) => ({ period, from: 'payment' });
const of = (...active: object[]) => summaryPeriods(small({ activities: [periods(...active)] }));
const text = (words: Parameters<typeof plain>[0]) => plain(words).replaceAll('\u00a0', ' ');

describe('how long, at a glance', () => {
  test('a few periods, each once', () => {
    const view = of(for_('5 years'), for_('5 years'), { until: 'departure' });
    expect(view.periods.map(text)).toEqual(['5 years from the payment', 'until departure']);
    expect(view.range).toBeUndefined();
  });

  test('the shortest and the longest of many, and that other rules hold too', () => {
    const many = of(
      for_('30 days'),
      for_('2 months'),
      for_({ atLeast: '1 year', atMost: '10 years' }),
      { criterion: 'as needed' },
    );
    expect(text(many.range)).toBe('from 30 days to 10 years, depending on the purpose');
    expect(many.others).toBe(true);
    const years = of(for_('2 years'), for_('3 years'), for_('5 years'), for_('72 months'));
    expect([text(years.range), years.others]).toEqual([
      'from 2 years to 72 months, depending on the purpose',
      false,
    ]);
    expect(text(of(for_('2 years'), for_('3 years'), for_('5 years'), for_('6 years')).range)).toBe(
      'from 2 to 6 years, depending on the purpose',
    );
  });

  test('periods alone would mislead where one of many is open', () => {
    const gap = { gap: { question: '?', stated: '10 years' } };
    const many = of(for_('1 year'), for_('2 years'), for_('3 years'), gap);
    expect([many.depends, many.range, many.periods]).toEqual([true, undefined, []]);
    expect(many.open).toBe(false);
  });

  test('that a period is not known yet', () => {
    const gap = { gap: { question: '?' } };
    expect(of(for_('1 year'), gap)).toMatchObject({ told: true, open: true, depends: false });
    expect(summaryPeriods(small({ activities: [{ retention: gap }] }))).toMatchObject({
      told: false,
      open: true,
    });
  });

  test('that some are archived after that', () => {
    const archive = (value: unknown) =>
      summaryPeriods(
        small({
          activities: [{ retention: [{ active: for_('1 year'), archive: value, then: 'erase' }] }],
        }),
      ).archived;
    expect([
      archive({ period: '5 years', reason: 'r' }),
      archive('none'),
      archive(undefined),
    ]).toEqual([true, false, false]);
  });
});
