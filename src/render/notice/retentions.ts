import type { AnyText, Retention } from '../../model/index.ts';
import { type Cursor, cursor, each, words } from '../core/cursor.ts';
import { listed } from '../core/list.ts';
import { parts, type Sourced, type Words } from '../core/sourced.ts';
import { namesOf, type RetentionWords, retentionWords } from '../phrases/index.ts';
import type { NoticeActivity, NoticeContext } from './context.ts';
import { usesOf } from './data-uses.ts';

/** How long the data of an activity, or some of them, are kept. */
export interface ActivityRetention {
  readonly at: Cursor<Retention<AnyText>>;
  readonly activity: NoticeActivity;
  /** The activity, with what of it this is the retention of. */
  readonly name: Words;
  /** Ids of the purposes, where it is of some purposes only. */
  readonly purposes: readonly string[] | undefined;
  /** Which data or cases, where not all. */
  readonly part: Words | undefined;
  readonly words: RetentionWords;
}

/** What an activity says of retention and what of it concerns the notice's audiences. */
export function retentionsOf(
  activity: NoticeActivity,
  context: NoticeContext,
): ActivityRetention[] {
  return each<Retention<AnyText>>(activity.at.get('retention'))
    .filter((retention) => applies(retention, activity))
    .map((retention) => {
      const { colon } = context.terms;
      const part = partOf(retention, context);
      const scope = [...purposesOf(retention, activity, context), ...part];
      const whole = listed(scope, context.language);
      return {
        at: retention,
        activity,
        name: scope.length > 0 ? parts`${activity.name}${colon}${whole}` : activity.name,
        purposes: retention.value.for?.purposes,
        part: part.length > 0 ? listed(part, context.language) : undefined,
        words: retentionWords(retention, context),
      };
    });
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
    .flatMap((purpose) => words(purpose.get('purpose'), language) ?? []);
}

function partOf(retention: Cursor<Retention<AnyText>>, context: NoticeContext): Sourced[] {
  const { value, path } = retention.get('for');
  if (value === undefined) return [];
  const what = words(cursor(value.what, [...path, 'what']), context.language);
  return [...namesOf(cursor(value.data, [...path, 'data']), context), ...(what ? [what] : [])];
}
