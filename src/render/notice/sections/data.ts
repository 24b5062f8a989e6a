import { stated } from '../../core/cursor.ts';
import { gather } from '../../core/gather.ts';
import { listed } from '../../core/list.ts';
import { clause } from '../../core/sentence.ts';
import type { Sourced, Words } from '../../core/sourced.ts';
import type { CategoryView } from '../category-row.ts';
import { categoryView } from '../category-view.ts';
import { type ConditionView, conditionsOf } from '../condition-view.ts';
import type { NoticeContext } from '../context.ts';
import { byCategory, usesOf } from '../data-uses.ts';

/** Which data are used. Art. 13(2)(e), 14(1)(d) GDPR. */
export interface DataView {
  readonly groups: readonly DataGroup[];
  /** Which columns of the table have something to say. */
  readonly columns: {
    readonly who: boolean;
    readonly uses: boolean;
    readonly provisions: boolean;
    /** Whether any column has; a list will do where none has. */
    readonly any: boolean;
  };
  readonly special: readonly ProtectedView[];
  readonly criminal: readonly ProtectedView[];
  /** What is stated of data that are still open, with the activities that it is stated of. */
  readonly stated: readonly { readonly activities: Words; readonly text: Sourced }[];
}

/** Categories of which the same is said on whether people must give them. */
interface DataGroup extends Pick<CategoryView, 'provisions' | 'given'> {
  readonly rows: readonly DataRow[];
}

/** Categories of a group of which all else is the same. */
interface DataRow extends Pick<CategoryView, 'who' | 'uses'> {
  readonly categories: readonly CategoryView[];
}

/** A category that the law protects more, with what allows its use. Art. 9, 10 GDPR. */
interface ProtectedView extends CategoryView {
  readonly conditions: readonly ConditionView[];
}

export function data(context: NoticeContext): DataView | undefined {
  const all = byCategory(usesOf(context, ['data'])).map((uses) => categoryView(uses, context));
  // A column for what is said of few would be empty.
  const told = all.filter(({ who }) => who !== undefined).length;
  const columns = {
    who: told * 2 > all.length,
    uses: context.activities.length > 1,
    provisions: all.some(({ provisions }) => provisions.length > 0),
  };
  const view = {
    groups: groupsOf(all),
    columns: { ...columns, any: columns.who || columns.uses },
    special: protectedData('specialData', context),
    criminal: protectedData('criminalData', context),
    stated: statedOf(context),
  };
  const parts = [view.groups, view.special, view.criminal, view.stated];
  return parts.some(({ length }) => length > 0) ? view : undefined;
}

const groupsOf = (all: readonly CategoryView[]): DataGroup[] =>
  gather(all, ({ provisions, given }) => ({ provisions, given })).map(({ said, items }) => ({
    ...said,
    rows: gather(items, ({ who, uses }) => ({ who, uses })).map((row) => ({
      ...row.said,
      categories: row.items,
    })),
  }));

const protectedData = (field: 'specialData' | 'criminalData', context: NoticeContext) =>
  byCategory(usesOf(context, [field])).map((uses) => ({
    ...categoryView(uses, context),
    conditions: conditionsOf(uses, context),
  }));

/** What is stated of data that are open, once for the activities that state the same. */
function statedOf({ activities, language }: NoticeContext): DataView['stated'] {
  return gather(activities, ({ at }) => stated(at.get('data'), language)).map(
    ({ said, items }) => ({
      activities: listed(
        items.map(({ name }) => name),
        language,
      ),
      text: clause(said),
    }),
  );
}
