import { allWords, type Cursor, words } from '../../core/cursor.ts';
import { gather } from '../../core/gather.ts';
import { joined } from '../../core/list.ts';
import { recall } from '../../core/memory.ts';
import { clause } from '../../core/sentence.ts';
import { type Sourced, sourced, type Words } from '../../core/sourced.ts';
import { namesUnlessAll } from '../audience-names.ts';
import { named } from '../concerns.ts';
import type { DeclaredPurpose, NoticeActivity, NoticeContext } from '../context.ts';
import { type PurposeRow, purposeRows } from '../purpose-rows.ts';

/** Why data are used, on which legal basis and how long. Art. 13(1)(c)-(d), 13(2)(a) GDPR. */
export interface PurposesView {
  readonly activities: readonly ActivityView[];
  readonly rows: readonly PurposeRow[];
  /** The periods of all rows, said once below the table instead of in each; nothing where they differ. */
  readonly same: readonly Words[] | undefined;
  /** Whether neither basis nor period is known yet of some purposes, which have no row. */
  readonly open: boolean;
  /** Which columns of the table have something to say. */
  readonly columns: {
    readonly bases: boolean;
    readonly active: boolean;
    readonly archive: boolean;
    readonly remarks: boolean;
    /** Whether there is anything for a table to say. */
    readonly any: boolean;
  };
}

interface ActivityView {
  readonly name: Sourced;
  /** For whom, where not for everybody whom the notice informs. */
  readonly who: Words | undefined;
  readonly purposes: readonly PurposeView[];
  readonly remarks: Sourced | undefined;
  readonly profiling: Sourced | undefined;
}

interface PurposeView {
  readonly purpose: Sourced;
  /** When, and for whom where not for everybody whom the activity concerns. */
  readonly limits: Words;
  readonly details: readonly Sourced[];
}

export function purposes(context: NoticeContext): PurposesView | undefined {
  const { activities } = context;
  if (activities.length === 0) return undefined;
  const all = purposeRows(context);
  const rows = all.filter(isTold);
  const same = samePeriods(rows);
  const columns = {
    bases: rows.some(({ bases }) => bases.length > 0),
    active: !same && rows.some(({ active, elsewhere }) => active.length > 0 || elsewhere),
    archive: rows.some(({ archive }) => archive.length > 0),
    remarks: rows.some(({ remarks }) => remarks !== undefined),
  };
  return {
    activities: activities.map((activity) =>
      recall(context, 'activity in words', activity, () => activityView(activity, context)),
    ),
    rows,
    same,
    open: rows.length > 0 && rows.length < all.length,
    columns: { ...columns, any: Object.values(columns).some(Boolean) },
  };
}

/** Whether a row says more than the purpose itself, which is told above the table. */
const isTold = ({ bases, active, archive, elsewhere, remarks }: PurposeRow) =>
  bases.length + active.length + archive.length > 0 || elsewhere || remarks !== undefined;

/** The periods, where all of several rows have the same and nothing is archived. */
function samePeriods(rows: readonly PurposeRow[]): readonly Words[] | undefined {
  const [only, ...others] = gather(rows, ({ active }) => active);
  const isAll = only !== undefined && others.length === 0 && only.items.length > 1;
  if (!isAll || only.said.length === 0) return undefined;
  return rows.some(({ archive }) => archive.length > 0) ? undefined : only.said;
}

function activityView(activity: NoticeActivity, context: NoticeContext): ActivityView {
  const { at, name, who } = activity;
  return {
    name,
    who: namesUnlessAll(who, context.audiences, context),
    purposes: activity.purposes.map((purpose) => purposeView(purpose, activity, context)),
    remarks: words(at.get('remarks'), context.language),
    profiling: words(at.get('profiling'), context.language),
  };
}

function purposeView(
  at: Cursor<DeclaredPurpose>,
  { who }: NoticeActivity,
  context: NoticeContext,
): PurposeView {
  const { language } = context;
  const condition = clause(words(at.get('condition'), language));
  const people = namesUnlessAll(named(at.get('dataSubjects'), who), who, context);
  return {
    purpose: clause(words(at.get('purpose'), language) ?? sourced(at.value.id, [...at.path, 'id'])),
    limits: joined([condition ?? '', people ?? ''], context.labels.semicolon),
    details: allWords(at.get('details'), language).map(clause),
  };
}
