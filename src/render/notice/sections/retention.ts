import { isGap } from '../../../model/index.ts';
import { stated } from '../../core/cursor.ts';
import { gather } from '../../core/gather.ts';
import { clause } from '../../core/sentence.ts';
import { type Sourced, sourced, textOf, type Words } from '../../core/sourced.ts';
import { citedLaws } from '../../phrases/index.ts';
import { activityNames } from '../activity-names.ts';
import type { NoticeActivity, NoticeContext } from '../context.ts';
import { type ActivityRetention, retentionNames, retentionsOf } from '../retentions.ts';
import type { Said } from '../said.ts';

/** How long data are kept, from their use to their end. Art. 13(2)(a) GDPR. */
export interface RetentionView {
  /** Each period, once, with the cases that it holds for. */
  readonly periods: readonly PeriodView[];
  /** Whether something is archived, which is then explained. */
  readonly archived: boolean;
  /** What happens at the end, and what else is to be known, where it is the same of all rules. */
  readonly end: Said<EndView> | undefined;
  readonly notes: readonly Said<Sourced>[];
  /** What nothing is known of yet, where that of others is. */
  readonly open: Words | undefined;
}

interface PeriodView {
  readonly active: ActiveView | undefined;
  readonly cases: readonly Said<CaseView>[];
}

/** What follows on a period, and is to be known of it. */
interface CaseView {
  readonly archive: ArchiveView | undefined;
  readonly end: EndView | undefined;
  /** Exceptions and remarks. */
  readonly notes: readonly Sourced[];
}

interface ActiveView {
  readonly period: Sourced;
  /** What the start event means; within the same sentence, or in one of its own. */
  readonly definition: Sourced | undefined;
  readonly within: boolean;
  readonly laws: readonly Sourced[];
}

/** How long data are archived, why, and who can still reach them. */
interface ArchiveView {
  /** That there is no archive is a sentence by itself. */
  readonly none: boolean;
  readonly period: Sourced | undefined;
  readonly laws: readonly Sourced[];
  readonly reason: Sourced | undefined;
  readonly access: Sourced | undefined;
}

interface EndView {
  readonly end: Words;
  /** Whether these words stand for themselves, rather than after a colon. */
  readonly whole: boolean;
  readonly laws: readonly Sourced[];
}

export function retention(context: NoticeContext): RetentionView | undefined {
  const { activities, labels } = context;
  const all = activities.flatMap((activity) => retentionsOf(activity, context));
  const told = new Set(all.map(({ activity }) => activity));
  // What is said of everything needs no names only where everything is told.
  const complete = told.size === activities.length;
  const stated = statedPeriods(context);
  const views = all.map((one) => ({
    one,
    active: activeView(one, context),
    more: caseView(one, context),
  }));
  const same = sameOfAll(views.map(({ more }) => more));
  const naming = (these: readonly { readonly one: ActivityRetention }[]) =>
    retentionNames(
      these.map(({ one }) => one),
      context,
    );
  const periods = gather(views, ({ active }) => ({ active })).map(({ said, items }) => {
    const isAll = complete && items.length === all.length;
    const cases = gather(items, ({ more }) => without(more, same));
    return {
      ...said,
      cases: cases.map((one) => ({
        of: isAll && cases.length === 1 ? undefined : naming(one.items),
        said: one.said,
      })),
    };
  });
  // Where other periods stand among the rules, ‘all of these’ would be too many.
  const everything = complete
    ? undefined
    : stated.length === 0
      ? [labels.retention.allOfThese]
      : retentionNames(all, context);
  const open = activities.filter((one) => isOpen(one, context));
  const names = activityNames(
    open.map(({ name }) => name),
    context,
  );
  const view = {
    periods: [...periods, ...stated],
    archived: all.some(({ words: { archive } }) => archive && !archive.none),
    end: same.end && { of: everything, said: same.end },
    notes: same.notes.map((said) => ({ of: everything, said })),
  };
  if (view.periods.length === 0) return undefined;
  return { ...view, open: names.length > 0 ? names : undefined };
}

function caseView(one: ActivityRetention, context: NoticeContext): CaseView {
  const { exceptions, remarks } = one.words;
  return {
    archive: archiveView(one, context),
    end: endView(one, context),
    notes: [...exceptions, ...(remarks ? [remarks] : [])],
  };
}

/** What happens at the end, and the remarks that are the same of all that there are. */
function sameOfAll(cases: readonly CaseView[]): Pick<CaseView, 'end' | 'notes'> {
  const ends = gather(cases, ({ end }) => end);
  const notes = gather(
    cases.flatMap((one) => one.notes),
    (note) => note,
  );
  const isOfAll = ({ items }: { readonly items: readonly unknown[] }) =>
    items.length === cases.length;
  return {
    end: ends.find(isOfAll)?.said,
    notes: cases.length > 1 ? notes.filter(isOfAll).map(({ said }) => said) : [],
  };
}

/** What is left of a case when that of all is said apart. */
const without = (one: CaseView, same: Pick<CaseView, 'end' | 'notes'>): CaseView => ({
  ...one,
  end: same.end ? undefined : one.end,
  notes: one.notes.filter(({ text }) => !same.notes.some((note) => note.text === text)),
});

function activeView(
  { words: { active, definition, laws } }: ActivityRetention,
  context: NoticeContext,
): ActiveView | undefined {
  if (!active) return undefined;
  const within = definition !== undefined && /^\p{Ll}/u.test(textOf([definition]));
  return {
    period: clause(active),
    definition: within ? clause(definition) : definition,
    within,
    laws: citedLaws(laws, context),
  };
}

function archiveView(
  { words: { archive } }: ActivityRetention,
  context: NoticeContext,
): ArchiveView | undefined {
  return (
    archive && {
      none: archive.none,
      period: clause(archive.period),
      laws: citedLaws(archive.laws, context),
      reason: clause(archive.reason),
      access: clause(archive.access),
    }
  );
}

function endView(
  { words: { end, endKind, endLaws } }: ActivityRetention,
  context: NoticeContext,
): EndView | undefined {
  if (!end) return undefined;
  const said = endKind === 'own' ? end : sourced(context.labels.retention.ends[endKind], end.path);
  const whole = /^\p{Lu}/u.test(textOf([said]));
  return { end: said, whole, laws: citedLaws(endLaws, context) };
}

/** What is stated of retention as a whole while it is open. */
const statedPeriods = (context: NoticeContext): PeriodView[] =>
  gather(context.activities, ({ at }) => clause(stated(at.get('retention'), context.language))).map(
    ({ said: period, items }) => ({
      active: { period, definition: undefined, within: false, laws: [] },
      cases: [
        {
          of: activityNames(
            items.map(({ name }) => name),
            context,
          ),
          said: { archive: undefined, end: undefined, notes: [] },
        },
      ],
    }),
  );

/** Whether nothing is known of how long an activity keeps data. */
const isOpen = ({ at }: NoticeActivity, { language }: NoticeContext): boolean =>
  isGap(at.value.retention) && stated(at.get('retention'), language) === undefined;
