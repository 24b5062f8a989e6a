import { stated, words } from '../core/cursor.ts';
import { gather } from '../core/gather.ts';
import { recall } from '../core/memory.ts';
import { clause } from '../core/sentence.ts';
import { parts, type Sourced, sourced, type Words } from '../core/sourced.ts';
import { type BasisCell, basisCell } from './basis-cell.ts';
import type { NoticeActivity, NoticeContext } from './context.ts';
import { basesOf, peopleOf } from './purpose-refs.ts';
import { type ActivityRetention, retentionsOf } from './retentions.ts';

/** A purpose as the table of purposes tells it. */
export interface PurposeRow {
  /** Several, where all else is the same. */
  readonly purposes: readonly Sourced[];
  readonly bases: readonly BasisCell[];
  readonly active: readonly Words[];
  readonly archive: readonly Words[];
  /** Whether the periods are too many for a cell, and stand in the section on retention. */
  readonly elsewhere: boolean;
  readonly remarks: Sourced | undefined;
}

/** How many periods fit into a cell. */
const FEW = 3;

/** The purposes of a notice with their legal bases and periods, on one row where these are the same. */
export const purposeRows = (context: NoticeContext): PurposeRow[] =>
  gather(
    context.activities.flatMap((activity) =>
      recall(context, 'purposes', activity, () => rowsOf(activity, context)),
    ),
    ({ same }) => same,
  ).map(({ said, items }) => ({ ...said, purposes: items.map(({ purpose }) => purpose) }));

/** Whether the notice has a section that tells all periods. */
const hasRetention = ({ notice }: NoticeContext) =>
  notice.value.sections?.includes('retention') ?? true;

function rowsOf(activity: NoticeActivity, context: NoticeContext) {
  const { language } = context;
  const retentions = retentionsOf(activity, context);
  const open = stated(activity.at.get('retention'), language);
  return activity.purposes.map((purpose) => {
    const { id } = purpose.value;
    const its = retentions.filter(({ purposes }) => purposes?.includes(id) ?? true);
    const ref = { activity, purpose };
    const elsewhere = its.length > FEW && hasRetention(context);
    const shown = elsewhere ? [] : its;
    return {
      purpose: clause(
        words(purpose.get('purpose'), language) ?? sourced(id, [...purpose.path, 'id']),
      ),
      same: {
        bases: basesOf(ref, context).map((basis) => basisCell(basis, peopleOf(ref), context)),
        active: open ? [open] : shown.flatMap((one) => cell(one, one.words.active, context)),
        archive: shown.flatMap((one) => cell(one, archiveOf(one, context), context)),
        elsewhere,
        remarks: words(purpose.get('remarks'), language),
      },
    };
  });
}

/** How long data stay in the archive, in words too where that is not known yet. */
function archiveOf({ at, words: { archive } }: ActivityRetention, { labels }: NoticeContext) {
  const { value, path } = at.get('archive');
  if (archive?.period || value === undefined) return archive?.period;
  return sourced(labels.retention.unknown, path);
}

/** A period, after the data that it is of where not of all. */
function cell(
  { part }: ActivityRetention,
  period: Sourced | undefined,
  { terms }: NoticeContext,
): Words[] {
  if (!period) return [];
  return [part ? parts`${part}${terms.colon}${clause(period)}` : clause(period)];
}
