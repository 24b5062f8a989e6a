import type { RightId } from '../../law/index.ts';
import type { AnyText, StatedRights } from '../../model/index.ts';
import { type Cursor, cursor, each, words } from '../core/cursor.ts';
import { gather } from '../core/gather.ts';
import { listed } from '../core/list.ts';
import type { Sourced, Words } from '../core/sourced.ts';
import { term } from '../phrases/index.ts';
import type { NoticeActivity, NoticeContext } from './context.ts';

/** The rights that people are told of for some activities, where these are fewer. */
export interface StatedRightsView {
  /** Which; nothing where all that the notice tells of, and the list of rights says it. */
  readonly activities: Words | undefined;
  readonly rights: Words;
  readonly remarks: Sourced | undefined;
}

const statedBy = ({ at }: NoticeActivity): Cursor<StatedRights<AnyText>> | undefined => {
  const { value, path } = at.get('rights');
  return value && cursor(value, path);
};

/** Whether people are told of the rights that an activity names, and of no others. */
export const namesItsRights = (activity: NoticeActivity): boolean =>
  statedBy(activity) !== undefined;

/** Whether people are told of a right for an activity: all that the law opens, unless it says which. */
export const offers = (activity: NoticeActivity, right: RightId): boolean =>
  statedBy(activity)?.value.rights.includes(right) ?? true;

/** The rights that an activity names. */
export const rightsStatedBy = (activity: NoticeActivity): Cursor<RightId>[] => {
  const stated = statedBy(activity);
  return stated ? each<RightId>(stated.get('rights')) : [];
};

export function statedRights(context: NoticeContext): StatedRightsView[] {
  const { activities, language, labels } = context;
  return gather(activities, (activity) => {
    const stated = statedBy(activity);
    if (!stated) return undefined;
    const named = each<RightId>(stated.get('rights'));
    return {
      rights: listed(
        named.flatMap((right) => term(right, labels.rights.short) ?? []),
        language,
      ),
      remarks: words(stated.get('remarks'), language),
    };
  }).map(({ said, items }) => ({
    ...said,
    activities:
      items.length < activities.length
        ? listed(
            items.map(({ name }) => name),
            language,
          )
        : undefined,
  }));
}
