import type { AnyText, CollectionMoments } from '../../model/index.ts';
import { allWords, each } from '../core/cursor.ts';
import { distinct, gather } from '../core/gather.ts';
import { listed } from '../core/list.ts';
import type { Sourced, Words } from '../core/sourced.ts';
import { audienceNames } from './audience-names.ts';
import { named } from './concerns.ts';
import type { NoticeContext } from './context.ts';

/** When data of these people are collected; without names, of everybody whom the notice informs. */
export interface Moments {
  readonly who: Words | undefined;
  readonly moments: readonly Sourced[];
}

/** The moments of collection, by those from whom data are collected. */
export function momentsOf(context: NoticeContext): Moments[] {
  const { activities, audiences, language } = context;
  const entries = activities.flatMap((activity) =>
    each<CollectionMoments<AnyText>>(activity.at.get('collection')).map((entry) => ({
      who: named(entry.get('dataSubjects'), activity.who),
      moments: allWords(entry.get('moments'), language),
    })),
  );
  const concerned = entries.filter(({ who }) => who.length > 0);
  const groups = gather(concerned, ({ who }) => audienceNames(who, context)).map(
    ({ said, items }) => ({
      who: said.length < audiences.length ? listed(said, language) : undefined,
      moments: distinct(items.flatMap(({ moments }) => moments)),
    }),
  );
  return [...groups.filter(({ who }) => who), ...groups.filter(({ who }) => !who)];
}
