import type { Language } from '../../model/index.ts';
import { labelsFor } from '../labels/index.ts';
import type { CoverageItem } from '../labels/items.ts';
import type { CoverageCount } from './coverage-counts.ts';
import { type Share, shareOf } from './share.ts';

/** What Art. 13 and 14 GDPR ask, item by item, and how far each document can say it. */
export interface InformationMatrix<Head> {
  readonly heads: readonly Head[];
  readonly rows: readonly {
    readonly item: string;
    readonly article: string;
    /** One for each head; nothing where the document does not know the item. */
    readonly shares: readonly (Share | undefined)[];
  }[];
}

interface Counted {
  readonly counts: readonly CoverageCount[];
}

/** The documents that inform, side by side; nothing where none does. */
export function informationMatrix<Head extends Counted>(
  documents: readonly Head[],
  language: Language,
): InformationMatrix<Head> | undefined {
  const { register, terms } = labelsFor(language);
  const heads = documents.filter(({ counts }) => counts.length > 0);
  if (heads.length === 0) return undefined;
  const items = new Map(
    heads.flatMap(({ counts }) => counts.map(({ item, article }) => [item, article] as const)),
  );
  const rows = [...items].map(([item, article]) => ({
    item: register.portal.items[item as CoverageItem] ?? item,
    article: terms.article(article),
    shares: heads.map(({ counts }) => {
      const found = counts.filter((count) => count.item === item);
      return found.length > 0 ? shareOf(found, language) : undefined;
    }),
  }));
  return { heads, rows };
}
