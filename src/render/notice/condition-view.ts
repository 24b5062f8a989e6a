import { distinct, gather } from '../core/gather.ts';

import { clause } from '../core/sentence.ts';
import type { Sourced, Words } from '../core/sourced.ts';
import {
  authorityWords,
  type ConditionWords,
  citedLaws,
  conditionWords,
} from '../phrases/index.ts';
import { activityNames } from './activity-names.ts';
import type { NoticeContext } from './context.ts';
import type { DataUse } from './data-uses.ts';
import { type Fact, fact, isSentence, remark } from './fact.ts';

/** What allows data that the law protects more. Art. 9(2), 10 GDPR. */
export interface ConditionView {
  /** The activities that rely on it, where several conditions are told. */
  readonly activities: Words | undefined;
  readonly name: Sourced | undefined;
  readonly article: string | undefined;
  /** What it rests on, in a few words each; or what is stated of it while it is open. */
  readonly texts: readonly Sourced[];
  readonly facts: readonly Fact[];
  /** Whether it can be withdrawn. */
  readonly consent: boolean;
}

/** The conditions on which a category is used, each once. */
export function conditionsOf(uses: readonly DataUse[], context: NoticeContext): ConditionView[] {
  const groups = gather(uses, ({ use }) => viewOf(use, context));
  return groups.map(({ said, items }) => ({
    ...said,
    activities:
      groups.length > 1
        ? activityNames(distinct(items.map(({ activity }) => activity.name)), context)
        : undefined,
  }));
}

function viewOf(use: DataUse['use'], context: NoticeContext): ConditionView | undefined {
  const { exception, authority } = use.value;
  const words =
    exception === undefined
      ? authority && authorityWords(use.get('authority') as never, context)
      : conditionWords(use.get('exception') as never, context);
  return words && { activities: undefined, ...told(words, context) };
}

function told({ name, article, stated, laws, facts }: ConditionWords, context: NoticeContext) {
  const { collection } = facts;
  const agreed = collection && !isSentence(collection) ? collection : undefined;
  return {
    name,
    article,
    texts: [
      ...[stated, facts.circumstances, facts.authority, agreed].flatMap((one) => clause(one) ?? []),
      ...citedLaws(laws, context).map(clause),
    ],
    facts: [
      ...(agreed ? [] : remark(collection)),
      ...fact(context.labels.data.safeguards, facts.safeguards),
    ],
    consent: facts.withdrawal !== undefined,
  };
}
