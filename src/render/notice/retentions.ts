import type { AnyText, Retention } from '../../model/index.ts';
import { type Cursor, cursor, each, words } from '../core/cursor.ts';
import { distinct, gather } from '../core/gather.ts';
import { enumerated, joined, quoted } from '../core/list.ts';
import { recall } from '../core/memory.ts';
import { clause } from '../core/sentence.ts';
import { type Part, parts as row, type Sourced, type Words } from '../core/sourced.ts';
import { namesOf, type RetentionWords, retentionWords } from '../phrases/index.ts';
import { activityNames, activityPointers } from './activity-names.ts';
import type { NoticeActivity, NoticeContext } from './context.ts';
import { usesOf } from './data-uses.ts';

/** How long the data of an activity, or some of them, are kept. */
export interface ActivityRetention {
  readonly at: Cursor<Retention<AnyText>>;
  readonly activity: NoticeActivity;
  /** What of the activity this is the retention of, each in words; nothing where of all. */
  readonly scope: readonly (readonly Part[])[] | undefined;
  /** Ids of the purposes, where it is of some purposes only. */
  readonly purposes: readonly string[] | undefined;
  /** Which data or cases, where not all. */
  readonly part: Words | undefined;
  readonly words: RetentionWords;
}

/** What an activity says of retention and what of it concerns the notice's audiences. */
export const retentionsOf = (
  activity: NoticeActivity,
  context: NoticeContext,
): readonly ActivityRetention[] =>
  recall(context, 'retentions', activity, () => statedRetentions(activity, context));

function statedRetentions(activity: NoticeActivity, context: NoticeContext): ActivityRetention[] {
  return each<Retention<AnyText>>(activity.at.get('retention'))
    .filter((retention) => applies(retention, activity))
    .map((retention) => {
      const part = partOf(retention, context);
      const { language } = context;
      const purposes = purposesOf(retention, activity, context);
      const scope = [...purposes.map((one) => quoted(one, language)), ...part.map((one) => [one])];
      return {
        at: retention,
        activity,
        scope: scope.length > 0 ? scope : undefined,
        purposes: retention.value.for?.purposes,
        part: part.length > 0 ? enumerated(part, language) : undefined,
        words: retentionWords(retention, context),
      };
    });
}

/**
 * What these are the retention of: activities, then parts with the activities that they belong to,
 * where the notice tells of several.
 */
export function retentionNames(
  these: readonly ActivityRetention[],
  context: Pick<NoticeContext, 'activities' | 'language' | 'labels' | 'notice'>,
): readonly Part[] {
  const { activities, language } = context;
  const namesOf = (some: readonly ActivityRetention[]) =>
    activityNames(distinct(some.map(({ activity }) => activity.name)), context);
  const whole = these.filter(({ scope }) => scope === undefined);
  const told = new Set(whole.map(({ activity }) => activity));
  const parts = these.filter(({ scope, activity }) => scope && !told.has(activity));
  const scopes = gather(parts, ({ scope }) => scope).map(({ said, items }) => ({
    scope: said,
    names:
      activities.length > 1
        ? activityPointers(distinct(items.map(({ activity }) => activity.name)), context)
        : [],
  }));
  // The parts of the same activities, which are named once.
  const said = gather(scopes, ({ names }) => names).map(({ said: names, items }) => {
    const all = enumerated(
      items.flatMap(({ scope }) => scope),
      language,
    );
    return names.length > 0 ? row`${all} (${names})` : all;
  });
  return joined([namesOf(whole), ...said], language === 'fr' ? ' ; ' : '; ');
}

/** Whether it is of a purpose and of data that concern the notice's audiences. */
function applies({ value }: Cursor<Retention<AnyText>>, activity: NoticeActivity): boolean {
  const { purposes, data } = value.for ?? {};
  const told = new Set(activity.purposes.map((purpose) => purpose.value.id));
  if (purposes && !purposes.some((id) => told.has(id))) return false;
  if (!data) return true;
  const used = new Set(usesOf({ activities: [activity] }).map(({ category }) => category.value.id));
  return data.some(({ id }) => used.has(id));
}

function purposesOf(
  { value }: Cursor<Retention<AnyText>>,
  activity: NoticeActivity,
  { language }: NoticeContext,
): Sourced[] {
  const ids = new Set(value.for?.purposes);
  return activity.purposes
    .filter((purpose) => ids.has(purpose.value.id))
    .flatMap((purpose) => clause(words(purpose.get('purpose'), language)) ?? []);
}

function partOf(retention: Cursor<Retention<AnyText>>, context: NoticeContext): Sourced[] {
  const { value, path } = retention.get('for');
  if (value === undefined) return [];
  const what = words(cursor(value.what, [...path, 'what']), context.language);
  return [...namesOf(cursor(value.data, [...path, 'data']), context), ...(what ? [what] : [])];
}
