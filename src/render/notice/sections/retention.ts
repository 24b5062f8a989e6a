import { stated } from '../../core/cursor.ts';
import { listed } from '../../core/list.ts';
import { clause } from '../../core/sentence.ts';
import { type Sourced, sourced, type Words } from '../../core/sourced.ts';
import { linkedLaws } from '../../phrases/index.ts';
import type { NoticeContext } from '../context.ts';
import { type ActivityRetention, retentionNames, retentionsOf } from '../retentions.ts';
import { type Said, sayOnce } from '../said.ts';

/** How long data are kept, stage by stage. Art. 13(2)(a) GDPR. */
export interface RetentionView {
  readonly active: readonly Said<ActiveView>[];
  readonly archive: readonly Said<ArchiveView>[];
  readonly reasons: readonly Said<ReasonView>[];
  readonly end: readonly Said<EndView>[];
  /** Exceptions and remarks. */
  readonly notes: readonly Said<Sourced>[];
}

interface ActiveView {
  readonly period: Sourced;
  /** What the start event means. */
  readonly definition: Sourced | undefined;
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
  const unnamed = { namesOf, all: complete ? undefined : [labels.retention.allOfThese] };
  const archived = all.filter(({ words: { archive } }) => archive && !archive.none);
  const none = all.filter(({ words: { archive } }) => archive?.none);
  const exceptions = all.flatMap((one) => one.words.exceptions.map((said) => ({ one, said })));
  const view = {
    active: sayOnce(all, activeView, complete ? unnamed : named),
    archive: sayOnce(
      [...archived, ...none],
      archiveView,
      archived.length + none.length < all.length ? named : unnamed,
    ),
    reasons: sayOnce(archived, reasonView, { namesOf, all: undefined }),
    end: sayOnce(all, (one) => endView(one, context), unnamed),
    notes: [
      ...sayOnce(exceptions, ({ said }) => said, {
        namesOf: (these) =>
          these.length < all.length
            ? namesOf(these.map(({ one }) => one))
            : [labels.retention.allOfThese],
        all: 'names',
      }),
      ...sayOnce(all, ({ words: { remarks } }) => remarks, unnamed),
      ...openRetention(context),
    ],
  };
  return Object.values(view).some(({ length }) => length > 0) ? view : undefined;
}

function activeView({ words: { active, definition, laws } }: ActivityRetention) {
  return active && { period: clause(active), definition, laws: linkedLaws(laws) };
}

function archiveView({ words: { archive } }: ActivityRetention): ArchiveView | undefined {
  return archive && { period: clause(archive.period), laws: linkedLaws(archive.laws) };
}

function reasonView({ words: { archive } }: ActivityRetention): ReasonView | undefined {
  if (!archive?.reason && !archive?.access) return undefined;
  return { reason: clause(archive.reason), access: clause(archive.access) };
}

function endView(
  { words: { end, endKind, endLaws } }: ActivityRetention,
  { labels }: NoticeContext,
): EndView | undefined {
  if (!end) return undefined;
  const said = endKind === 'own' ? end : sourced(labels.retention.ends[endKind], end.path);
  return { end: said, laws: linkedLaws(endLaws) };
}

/** What is stated of retention as a whole while it is open. */
const openRetention = ({ activities, language }: NoticeContext): Said<Sourced>[] =>
  sayOnce(activities, ({ at }) => stated(at.get('retention'), language), {
    namesOf: (these) =>
      listed(
        these.map(({ name }) => name),
        language,
      ),
    all: 'names',
  });
