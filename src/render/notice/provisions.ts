import { words } from '../core/cursor.ts';
import { distinct, gather } from '../core/gather.ts';
import { clause } from '../core/sentence.ts';
import type { Words } from '../core/sourced.ts';
import { term } from '../phrases/index.ts';
import { activityNames } from './activity-names.ts';
import type { NoticeContext } from './context.ts';
import type { DataUse } from './data-uses.ts';

/**
 * Whether people must give data of a category and what follows if they do not, with the activities
 * where that differs. Art. 13(2)(e) GDPR.
 */
export function provisionsOf(uses: readonly DataUse[], context: NoticeContext): Words[] {
  const { labels } = context;
  const given = uses.filter(({ use }) => use.value.source === 'data-subject');
  const groups = gather(given, (use) => provisionOf(use, context));
  return groups.map(({ said, items }) => {
    if (groups.length === 1) return said;
    const names = distinct(items.map(({ activity }) => activity.name));
    return labels.data.forActivities(said, activityNames(names, context));
  });
}

function provisionOf({ use }: DataUse, { language, labels, terms }: NoticeContext) {
  const provision = use.get('provision' as never);
  const said = term(provision, terms.provisions) ?? words(provision, language);
  const consequence = clause(words(use.get('consequence' as never), language));
  if (!consequence) return said;
  return said
    ? labels.data.provisionAndConsequence(clause(said), consequence)
    : labels.data.consequence(consequence);
}
