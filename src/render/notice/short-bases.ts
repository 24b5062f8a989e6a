import { gather } from '../core/gather.ts';
import type { BasisCell } from './basis-cell.ts';
import { lengthOf, mostFrequent } from './most-frequent.ts';
import type { PurposeRow } from './purpose-rows.ts';

/** A legal basis as a cell tells it where others tell the same. */
export interface ShortBasis extends BasisCell {
  /** Whether it is the one above the table. */
  readonly frequent?: boolean;
  /** Whether a row above tells it in full. */
  readonly again?: boolean;
}

/** From how many letters on a basis is not told twice. */
const LONG = 160;

/**
 * The legal bases of rows, so that none is read over and over: that of most rows stands above the
 * table, and a long one in the first row that has it. `frequent` and the first of a kind have the
 * places of all.
 */
export function shortBases(rows: readonly PurposeRow[]) {
  const all = rows.flatMap(({ bases }) => bases);
  const most = mostFrequent(all, withoutLead);
  const shown = new Map<BasisCell, ShortBasis>();
  for (const { said, items } of gather(all, (basis) => basis)) {
    const [first, ...others] = items;
    const isMost = most?.cells.has(first) === true;
    const isShort = said.term === undefined || lengthOf(said) < LONG;
    if (isMost) for (const basis of items) shown.set(basis, frequent(basis));
    else if (isShort) for (const basis of items) shown.set(basis, basis);
    else {
      shown.set(first, said);
      for (const basis of others) shown.set(basis, again(basis));
    }
  }
  return {
    frequent: most?.said,
    of: ({ bases }: PurposeRow): ShortBasis[] => bases.map((basis) => shown.get(basis) ?? basis),
  };
}

const withoutLead = (basis: BasisCell): BasisCell => ({ ...basis, lead: undefined });

const bare = { article: undefined, texts: [], facts: [], consent: false } as const;
const frequent = (basis: BasisCell): ShortBasis => ({
  ...{ ...basis, ...bare },
  ...{ name: basis.term, frequent: true },
});
const again = (basis: BasisCell): ShortBasis => ({
  ...{ ...basis, ...bare },
  ...{ name: basis.term, article: basis.article, again: true },
});
