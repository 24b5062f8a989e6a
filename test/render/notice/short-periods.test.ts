import { expect, test } from 'vitest';
import { purposeRows } from '../../../src/render/notice/purpose-rows.ts';
import { shortPeriods } from '../../../src/render/notice/short-periods.ts';
import { plain, small } from './small.ts';

const during = 'as long as a legitimate and continuing need exists, for instance for a service';
const needed = { active: { gap: { question: '?', stated: during } }, then: 'erase' };
const files = {
  active: { period: '6 years', from: 'payment' },
  then: 'erase',
  for: { what: 'the files on orders and on what was written about them' },
};

const shown = (...retentions: readonly object[][]) => {
  const context = small({ activities: retentions.map((retention) => ({ retention })) });
  const rows = context.activities.map((activity) => purposeRows(activity, context));
  const short = shortPeriods(rows, context);
  return {
    frequent: plain(short.frequent),
    rows: rows.flat().map((row) => {
      const { periods, asFor } = short.of(row);
      return asFor ? plain(asFor) : periods.map(({ frequent }) => (frequent ? 'frequent' : 'full'));
    }),
  };
};

test('many words stand with the first purpose that has them', () => {
  expect(shown([needed, files], [needed], [needed, files], [files])).toEqual({
    frequent: '',
    rows: [['full', 'full'], ['full'], 'As for purpose\u00a01', ['full']],
  });
});

test('the period of most rows stands above them, not with the first', () => {
  expect(shown([needed], [needed], [needed, files], [files])).toEqual({
    frequent: during,
    rows: [['frequent'], ['frequent'], ['frequent', 'full'], ['full']],
  });
});
