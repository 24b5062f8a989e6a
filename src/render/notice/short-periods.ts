import { gather } from '../core/gather.ts';
import { saidAt, type Words } from '../core/sourced.ts';
import { isNumbered } from './activity-names.ts';
import type { NoticeContext } from './context.ts';
import { lengthOf, mostFrequent } from './most-frequent.ts';
import type { PeriodCell, PurposeRow } from './purpose-rows.ts';

/** The periods of a row as a cell tells them where others tell the same. */
export interface ShortPeriods {
  readonly periods: readonly (PeriodCell & { readonly frequent?: boolean })[];
  /** The purpose that has the same, by its number, instead. */
  readonly asFor: Words | undefined;
}

/** From how many letters on the periods of an activity are not told twice. */
const LONG = 100;

/**
 * The periods of the rows of activities, so that none is read over and over: that of most stands above
 * the table, and many words in the first activity that has them. What is told once has the places of
 * all.
 */
export function shortPeriods(
  activities: readonly (readonly PurposeRow[])[],
  context: NoticeContext,
) {
  const shown = new Map<PurposeRow, ShortPeriods>();
  const asFor = (number: number) =>
    saidAt(
      context.labels.purposes.asFor(number),
      context.activities.slice(number - 1, number).map(({ name }) => name.path),
    );
  const uniform = activities.flatMap((rows, index) => {
    const [all, ...others] = gather(rows, ({ periods }) => periods);
    return all && others.length === 0 ? [{ rows, periods: all.said, number: index + 1 }] : [];
  });
  for (const { said, items } of gather(uniform, ({ periods }) => periods)) {
    const [first, ...others] = items;
    const isLong = said.length > 1 && lengthOf(said) >= LONG;
    if (others.length === 0 || !isLong || !isNumbered(context)) continue;
    for (const row of first.rows) shown.set(row, { periods: said, asFor: undefined });
    for (const { rows } of others) {
      for (const row of rows) shown.set(row, { periods: [], asFor: asFor(first.number) });
    }
  }
  const all = activities.flat();
  const told = (row: PurposeRow) => shown.get(row) ?? { periods: row.periods, asFor: undefined };
  const most = mostFrequent(
    all.flatMap((row) => told(row).periods),
    ({ period }) => period,
  );
  return {
    frequent: most?.said as Words | undefined,
    of: (row: PurposeRow): ShortPeriods => {
      const { periods, asFor } = told(row);
      return {
        periods: periods.map((one) => (most?.cells.has(one) ? { ...one, frequent: true } : one)),
        asFor,
      };
    },
  };
}
