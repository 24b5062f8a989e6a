import { allWords, type Cursor, stated, words } from '../core/cursor.ts';
import { gather } from '../core/gather.ts';
import { joined, series } from '../core/list.ts';
import { recall } from '../core/memory.ts';
import { clause } from '../core/sentence.ts';
import { type Sourced, sourced, type Words } from '../core/sourced.ts';
import { namesUnlessAll } from './audience-names.ts';
import { type BasisCell, basisCell } from './basis-cell.ts';
import { named } from './concerns.ts';
import type { DeclaredPurpose, NoticeActivity, NoticeContext } from './context.ts';
import { basesOf, peopleOf } from './purpose-refs.ts';
import { type ActivityRetention, retentionsOf } from './retentions.ts';

/** Purposes of an activity of which all else is the same, as the table of purposes tells them. */
export interface PurposeRow {
  readonly purposes: readonly PurposeView[];
  readonly bases: readonly BasisCell[];
  /** How long in active use, then in the archive. */
  readonly periods: readonly PeriodCell[];
  /** Whether the periods are too many for a cell, and stand in the section on retention. */
  readonly elsewhere: boolean;
}

/** How long data are kept. */
export interface PeriodCell {
  /** Which data, where not all. */
  readonly part: Words | undefined;
  readonly archived: boolean;
  readonly period: Words;
}

export interface PurposeView {
  readonly purpose: Sourced;
  /** When, and for whom where not for everybody whom the activity concerns. */
  readonly limits: Words;
  readonly details: Words;
  readonly remarks: Sourced | undefined;
}

/** How many periods fit into a cell. */
const FEW = 3;

/** The purposes of an activity with their legal bases and periods, on one row where these are the same. */
export const purposeRows = (
  activity: NoticeActivity,
  context: NoticeContext,
): readonly PurposeRow[] =>
  recall(context, 'purposes', activity, () =>
    gather(rowsOf(activity, context), ({ purpose: _, ...same }) => same).map(({ said, items }) => ({
      ...said,
      purposes: items.map(({ purpose }) => purpose),
    })),
  );

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
      purpose: purposeView(purpose, activity, context),
      bases: basesOf(ref, context).map((basis) => basisCell(basis, peopleOf(ref), context)),
      periods: open
        ? [{ part: undefined, archived: false, period: open }]
        : shown
            .flatMap((one) => periodCells(one, context))
            .toSorted((a, b) => Number(a.archived) - Number(b.archived)),
      elsewhere,
    };
  });
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
    details: series(allWords(at.get('details'), language).map(clause), language),
    remarks: words(at.get('remarks'), language),
  };
}

function periodCells(one: ActivityRetention, context: NoticeContext): PeriodCell[] {
  const { part, words: its } = one;
  const cell = (period: Sourced | undefined, archived: boolean) =>
    period ? [{ part, archived, period: clause(period) }] : [];
  // That there is no archive is a sentence by itself.
  return [...cell(its.active, false), ...cell(archiveOf(one, context), !its.archive?.none)];
}

/** How long data stay in the archive, in words too where that is not known yet. */
function archiveOf({ at, words: { archive } }: ActivityRetention, { labels }: NoticeContext) {
  const { value, path } = at.get('archive');
  if (archive?.period || value === undefined) return archive?.period;
  return sourced(labels.retention.unknown, path);
}
