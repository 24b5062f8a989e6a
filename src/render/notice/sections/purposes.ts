import { words } from '../../core/cursor.ts';
import { gather } from '../../core/gather.ts';
import { recall } from '../../core/memory.ts';
import type { Sourced, Words } from '../../core/sourced.ts';
import { isNumbered } from '../activity-names.ts';
import { namesUnlessAll } from '../audience-names.ts';
import type { BasisCell } from '../basis-cell.ts';
import type { NoticeActivity, NoticeContext } from '../context.ts';
import { type PeriodCell, type PurposeRow, purposeRows } from '../purpose-rows.ts';
import { type ShortBasis, shortBases } from '../short-bases.ts';
import { type ShortPeriods, shortPeriods } from '../short-periods.ts';

/** Why data are used, on which legal basis and how long. Art. 13(1)(c)-(d), 13(2)(a) GDPR. */
export interface PurposesView {
  readonly activities: readonly ActivityView[];
  /** What cells say most often, said once above the table. */
  readonly frequent: {
    readonly basis: BasisCell | undefined;
    readonly period: Words | undefined;
  };
  /** The periods of all rows, said once below the table instead of in each; nothing where they differ. */
  readonly same: readonly PeriodCell[] | undefined;
  /** Which columns of the table have something to say. */
  readonly columns: {
    readonly bases: boolean;
    readonly periods: boolean;
    /** Whether any has; a list will do where none has. */
    readonly any: boolean;
  };
}

interface ActivityView {
  /** By which other sections name it, where activities are many. */
  readonly number: number | undefined;
  readonly name: Sourced;
  /** For whom, where not for everybody whom the notice informs. */
  readonly who: Words | undefined;
  readonly rows: readonly RowView[];
  readonly remarks: Sourced | undefined;
  readonly profiling: Sourced | undefined;
}

interface RowView extends Pick<PurposeRow, 'purposes' | 'elsewhere'>, ShortPeriods {
  readonly bases: readonly ShortBasis[];
}

export function purposes(context: NoticeContext): PurposesView | undefined {
  if (context.activities.length === 0) return undefined;
  const told = context.activities.map((activity) => purposeRows(activity, context));
  const rows = told.flat();
  const same = samePeriods(rows);
  const bases = shortBases(rows);
  const periods = shortPeriods(told, context);
  const columns = {
    bases: rows.some((row) => row.bases.length > 0),
    periods: !same && rows.some((row) => row.periods.length > 0 || row.elsewhere),
  };
  return {
    activities: context.activities.map((activity, index) => ({
      number: isNumbered(context) ? index + 1 : undefined,
      ...recall(context, 'activity in words', activity, () => activityView(activity, context)),
      rows: (told[index] ?? []).map((row) => ({
        purposes: row.purposes,
        elsewhere: row.elsewhere,
        bases: bases.of(row),
        ...periods.of(row),
      })),
    })),
    frequent: { basis: bases.frequent, period: same ? undefined : periods.frequent },
    same,
    columns: { ...columns, any: columns.bases || columns.periods },
  };
}

/** The periods, where all of several rows have the same. */
function samePeriods(rows: readonly PurposeRow[]): readonly PeriodCell[] | undefined {
  const [only, ...others] = gather(rows, ({ periods }) => periods);
  const isAll = only !== undefined && others.length === 0 && only.items.length > 1;
  return isAll && only.said.length > 0 ? only.said : undefined;
}

function activityView({ at, name, who }: NoticeActivity, context: NoticeContext) {
  return {
    name,
    who: namesUnlessAll(who, context.audiences, context),
    remarks: words(at.get('remarks'), context.language),
    profiling: words(at.get('profiling'), context.language),
  };
}
