import { isGap } from '../../../model/index.ts';
import { stated } from '../../core/cursor.ts';
import { joined, listedNames } from '../../core/list.ts';
import { clause } from '../../core/sentence.ts';
import { type Part, type Sourced, sourced, textOf, type Words } from '../../core/sourced.ts';
import { citedLaws } from '../../phrases/index.ts';
import type { NoticeActivity, NoticeContext } from '../context.ts';
import { type ActivityRetention, retentionNames, retentionsOf } from '../retentions.ts';
import { type Said, sayOnce } from '../said.ts';

/** How long data are kept, stage by stage. Art. 13(2)(a) GDPR. */
export interface RetentionView {
  readonly active: readonly Said<ActiveView>[];
  /** What the period is not known of yet, where that of others is. */
  readonly open: Words | undefined;
  readonly archive: readonly Said<ArchiveView>[];
  readonly reasons: readonly Said<ReasonView>[];
  readonly end: readonly Said<EndView>[];
  /** Exceptions and remarks. */
  readonly notes: readonly Said<Sourced>[];
}

interface ActiveView {
  readonly period: Sourced;
  /** What the start event means; within the same sentence, or in one of its own. */
  readonly definition: Sourced | undefined;
  readonly within: boolean;
  readonly laws: readonly Sourced[];
}

interface ArchiveView {
  readonly period: Sourced | undefined;
  readonly laws: readonly Sourced[];
}

/** Why data are archived, and who can still reach them. */
interface ReasonView {
  readonly reason: Sourced | undefined;
  readonly access: Sourced | undefined;
}

interface EndView {
  readonly end: Words;
  readonly laws: readonly Sourced[];
}

export function retention(context: NoticeContext): RetentionView | undefined {
  const { activities, labels } = context;
  const all = activities.flatMap((activity) => retentionsOf(activity, context));
  const told = new Set(all.map(({ activity }) => activity));
  // What is said of everything needs no names only where everything is told.
  const complete = told.size === activities.length;
  const namesOf = (these: readonly ActivityRetention[]) => retentionNames(these, context);
  const named = { namesOf, all: 'names' as const };
  const partly = all.filter(({ words: { active } }) => active === undefined);
  const periods = statedPeriods(context);
  // What stands above is then all that anything is known of.
  const above = periods.length + partly.length === 0;
  const unnamed = {
    namesOf,
    all: complete ? undefined : above ? [labels.retention.allOfThese] : ('names' as const),
  };
  const everything = unnamed.all === 'names' ? namesOf(all) : unnamed.all;
  const archived = all.filter(({ words: { archive } }) => archive && !archive.none);
  const none = all.filter(({ words: { archive } }) => archive?.none);
  const open = activities.filter((one) => isOpen(one, context));
  const exceptions = all.flatMap((one) => one.words.exceptions.map((said) => ({ one, said })));
  const view = {
    active: [
      ...sayOnce(all, (one) => activeView(one, context), complete ? unnamed : named),
      ...periods,
    ],
    archive: sayOnce(
      [...archived, ...none],
      (one) => archiveView(one, context),
      archived.length + none.length < all.length ? named : unnamed,
    ),
    reasons: sayOnce(archived, reasonView, { namesOf, all: undefined }),
    end: sayOnce(all, (one) => endView(one, context), unnamed),
    notes: [
      ...sayOnce(exceptions, ({ said }) => said, {
        namesOf: (these) =>
          these.length < all.length ? namesOf(these.map(({ one }) => one)) : everything,
        all: 'names',
      }),
      ...sayOnce(all, ({ words: { remarks } }) => remarks, unnamed),
    ],
  };
  if (!Object.values(view).some(({ length }) => length > 0)) return undefined;
  const names = [namesOfAll(open, context), retentionNames(partly, context)];
  const unknown = joined(names, labels.semicolon);
  return { ...view, open: unknown.length > 0 ? unknown : undefined };
}

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
  return archive && { period: clause(archive.period), laws: citedLaws(archive.laws, context) };
}

function reasonView({ words: { archive } }: ActivityRetention): ReasonView | undefined {
  if (!archive?.reason && !archive?.access) return undefined;
  return { reason: clause(archive.reason), access: clause(archive.access) };
}

function endView(
  { words: { end, endKind, endLaws } }: ActivityRetention,
  context: NoticeContext,
): EndView | undefined {
  if (!end) return undefined;
  const said = endKind === 'own' ? end : sourced(context.labels.retention.ends[endKind], end.path);
  return { end: said, laws: citedLaws(endLaws, context) };
}

/** What is stated of retention as a whole while it is open. */
const statedPeriods = (context: NoticeContext): Said<ActiveView>[] =>
  sayOnce(
    context.activities,
    ({ at }) => {
      const period = clause(stated(at.get('retention'), context.language));
      return period && { period, definition: undefined, within: false, laws: [] };
    },
    { namesOf: (these) => namesOfAll(these, context), all: 'names' },
  );

/** Whether nothing is known of how long an activity keeps data. */
const isOpen = ({ at }: NoticeActivity, { language }: NoticeContext): boolean =>
  isGap(at.value.retention) && stated(at.get('retention'), language) === undefined;

const namesOfAll = (
  these: readonly NoticeActivity[],
  { language }: NoticeContext,
): readonly Part[] =>
  listedNames(
    these.map(({ name }) => name),
    language,
  );
