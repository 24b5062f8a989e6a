import { words } from '../../core/cursor.ts';
import { gather } from '../../core/gather.ts';
import type { Sourced, Words } from '../../core/sourced.ts';
import { namesUnlessAll } from '../audience-names.ts';
import { isNumbered } from '../activity-names.ts';
import type { BasisCell } from '../basis-cell.ts';
import type { NoticeActivity, NoticeContext } from '../context.ts';
import { lengthOf, mostFrequent } from '../most-frequent.ts';
import { type PurposeRow, purposeRows } from '../purpose-rows.ts';

/** Why data are used, on which legal basis and how long. Art. 13(1)(c)-(d), 13(2)(a) GDPR. */
export interface PurposesView {
  readonly activities: readonly ActivityView[];
  /** What cells say most often, said once above the table. */
  readonly frequent: {
    readonly basis: BasisCell | undefined;
    readonly period: Words | undefined;
  };
  /** The periods of all rows, said once below the table instead of in each; nothing where they differ. */
  readonly same: readonly Words[] | undefined;
  /** Which columns of the table have something to say. */
  readonly columns: {
    readonly bases: boolean;
    readonly periods: boolean;
    /** Whether any has; a list will do where none has. */
    readonly any: boolean;
  };
}

/** Stands for what is said above the table. */
const FREQUENT = { frequent: true } as const;
type OrFrequent<Cell> = Cell | typeof FREQUENT;

/** From how many letters on a basis is not told twice. */
const VERY_LONG = 160;

interface ShownRow extends Omit<PurposeRow, 'bases' | 'periods'> {
  readonly bases: readonly OrFrequent<BasisCell>[];
  readonly periods: readonly OrFrequent<Words>[];
}

interface ActivityView {
  /** By which other sections name it, where activities are many. */
  readonly number: number | undefined;
  readonly name: Sourced;
  /** For whom, where not for everybody whom the notice informs. */
  readonly who: Words | undefined;
  readonly rows: readonly ShownRow[];
  readonly remarks: Sourced | undefined;
  readonly profiling: Sourced | undefined;
}

export function purposes(context: NoticeContext): PurposesView | undefined {
  const all = context.activities.map((activity) => activityView(activity, context));
  if (all.length === 0) return undefined;
  const rows = all.flatMap((activity) => activity.rows);
  const basis = mostFrequent(rows.flatMap(({ bases }) => bases));
  const period = mostFrequent(rows.flatMap(({ periods }) => periods));
  const again = repeated(rows.flatMap(({ bases }) => bases));
  const activities = all.map((activity, index) => ({
    ...activity,
    number: isNumbered(context) ? index + 1 : undefined,
    rows: activity.rows.map((row) => ({
      ...row,
      bases: row.bases.map((one) => (basis?.cells.has(one) ? FREQUENT : toldAgain(one, again))),
      periods: row.periods.map((one) => (period?.cells.has(one) ? FREQUENT : one)),
    })),
  }));
  const same = samePeriods(rows);
  const columns = {
    bases: rows.some(({ bases }) => bases.length > 0),
    periods: !same && rows.some(({ periods, elsewhere }) => periods.length > 0 || elsewhere),
  };
  return {
    activities,
    frequent: { basis: basis?.said, period: same ? undefined : period?.said },
    same,
    columns: { ...columns, any: columns.bases || columns.periods },
  };
}

/** The bases that rows tell again in the same long words, each with what the first of them says. */
function repeated(bases: readonly BasisCell[]): ReadonlyMap<BasisCell, BasisCell | undefined> {
  const groups = gather(bases, (basis) => basis).filter(
    ({ said, items }) => said.term && items.length > 1 && lengthOf(said) >= VERY_LONG,
  );
  return new Map(
    groups.flatMap(({ said, items: [first, ...others] }) => [
      [first, said] as const,
      ...others.map((one) => [one, undefined] as const),
    ]),
  );
}

/** A basis in full where it is told first, by its name in law after that. */
function toldAgain(
  basis: BasisCell,
  again: ReadonlyMap<BasisCell, BasisCell | undefined>,
): BasisCell & { readonly again?: boolean } {
  if (!again.has(basis)) return basis;
  const said = again.get(basis);
  return said ?? { ...basis, name: basis.term, texts: [], facts: [], again: true };
}

/** The periods, where all of several rows have the same. */
function samePeriods(rows: readonly PurposeRow[]): readonly Words[] | undefined {
  const [only, ...others] = gather(rows, ({ periods }) => periods);
  const isAll = only !== undefined && others.length === 0 && only.items.length > 1;
  return isAll && only.said.length > 0 ? only.said : undefined;
}

function activityView(activity: NoticeActivity, context: NoticeContext) {
  const { at, name, who } = activity;
  return {
    name,
    who: namesUnlessAll(who, context.audiences, context),
    rows: purposeRows(activity, context),
    remarks: words(at.get('remarks'), context.language),
    profiling: words(at.get('profiling'), context.language),
  };
}
