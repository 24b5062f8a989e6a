import { isGap } from '../../model/index.ts';
import { allWords, cursor, words } from '../core/cursor.ts';
import { distinct, gather } from '../core/gather.ts';
import { enumerated, listed, quoted, series } from '../core/list.ts';
import { clause } from '../core/sentence.ts';
import { type Part, parts, sourced, type Words } from '../core/sourced.ts';
import { term } from '../phrases/index.ts';
import { activityPointers, isNumbered } from './activity-names.ts';
import { namesUnlessAll } from './audience-names.ts';
import type { CategoryView } from './category-row.ts';
import type { NoticeContext } from './context.ts';
import type { DataUse } from './data-uses.ts';
import { provisionsOf } from './provisions.ts';

export function categoryView(
  uses: readonly [DataUse, ...DataUse[]],
  context: NoticeContext,
): CategoryView {
  const { language, audiences, terms } = context;
  const [{ category }] = uses;
  const { value, path } = category;
  const activities = activitiesOf(uses, context);
  const items = allWords(category.get('items'), language);
  const people = audiences.filter((one) =>
    uses.some(({ who }) => who.some((other) => other.value.id === one.value.id)),
  );
  const special = 'special' in value ? cursor(value, path).get('special') : undefined;
  const national = 'nationalIdentifier' in value && value.nationalIdentifier === true;
  return {
    name: words(category.get('name'), language) ?? sourced(value.id, [...path, 'id']),
    items: items.length > 0 ? series(items, language) : undefined,
    kind: national
      ? sourced(terms.nationalIdentifier, [...path, 'nationalIdentifier'])
      : special && term(special, terms.specialCategories),
    condition: context.activities.length > 1 ? undefined : activities[0]?.condition,
    remarks: words(category.get('remarks'), language),
    who: namesUnlessAll(people, audiences, context),
    uses: usesOf(activities, context),
    usedFor: enumerated(
      activities.map(({ name, condition }) => withCondition(quoted(name, language), condition)),
      language,
    ),
    provisions: provisionsOf(uses, context),
    given: uses.some(
      ({ use: { value } }) => value.source === 'data-subject' || isGap(value.source),
    ),
  };
}

/** From how many letters on a name is too long for a narrow column. */
const LONG = 60;

/** The activities one by one, or by number where that is shorter to read and they have no conditions. */
function usesOf(activities: ReturnType<typeof activitiesOf>, context: NoticeContext): Words[] {
  const letters = activities.reduce((sum, { name: [name] }) => sum + name.text.length, 0);
  const many =
    (activities.length > 1 || letters >= LONG) && activities.every(({ condition }) => !condition);
  return many && isNumbered(context)
    ? [
        activityPointers(
          activities.map(({ name: [name] }) => name),
          context,
        ),
      ]
    : activities.map(({ name, condition }) => withCondition(name, condition));
}

const withCondition = (name: readonly Part[], condition: Words | undefined): readonly Part[] =>
  condition ? parts`${name} (${condition})` : name;

/** The activities that use a category, each with the conditions under which it does. */
const activitiesOf = (uses: readonly DataUse[], { language }: NoticeContext) =>
  gather(uses, ({ activity }) => activity.name).map(({ said, items }) => {
    const conditions = distinct(
      items.flatMap(({ use }) => words(use.get('condition'), language) ?? []),
    );
    return {
      name: [said] as const,
      condition: conditions.length > 0 ? listed(conditions.map(clause), language) : undefined,
    };
  });
