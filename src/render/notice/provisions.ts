import { words } from '../core/cursor.ts';
import { distinct, gather } from '../core/gather.ts';
import { listed, listedNames } from '../core/list.ts';
import { clause } from '../core/sentence.ts';
import { textOf, type Words } from '../core/sourced.ts';
import { term } from '../phrases/index.ts';
import type { CategoryView } from './category-row.ts';
import type { NoticeContext } from './context.ts';
import type { DataUse } from './data-uses.ts';
import type { Said } from './said.ts';

/**
 * Whether people must give data of a category and what follows if they do not, with the activities
 * where that differs. Art. 13(2)(e) GDPR.
 */
export function provisionsOf(uses: readonly DataUse[], context: NoticeContext): Words[] {
  const { labels, language } = context;
  const given = uses.filter(({ use }) => use.value.source === 'data-subject');
  const groups = gather(given, (use) => provisionOf(use, context));
  return groups.map(({ said, items }) => {
    if (groups.length === 1) return said;
    const names = distinct(items.map(({ activity }) => activity.name));
    return labels.data.forActivities(said, listedNames(names, language));
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

/** What is too long and too often said for the cells of a table. */
const LONG = 40;
const OFTEN = 3;

/** Statements on giving data that many categories share, and the categories without them. */
export function sharedProvisions(
  rows: readonly CategoryView[],
  { language }: Pick<NoticeContext, 'language'>,
): { rows: CategoryView[]; shared: Said<Words>[] } {
  const single = rows.filter(({ provisions }) => provisions.length === 1);
  const shared = gather(single, ({ provisions }) => provisions[0]).filter(
    ({ said, items }) => items.length >= OFTEN && lengthOf(said) >= LONG,
  );
  const moved = new Set(shared.flatMap(({ items }) => items));
  return {
    rows: rows.map((row) => (moved.has(row) ? { ...row, provisions: [], below: true } : row)),
    shared: shared.map(({ said, items }) => ({
      said,
      // Each row sends to it: names tell several statements apart.
      of:
        shared.length > 1
          ? listed(
              items.map(({ name }) => clause(name)),
              language,
            )
          : undefined,
    })),
  };
}

const lengthOf = (words: Words) => textOf('text' in words ? [words] : words).length;
