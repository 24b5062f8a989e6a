import type { Language } from '../../model/index.ts';
import { typography } from '../core/typography.ts';
import { labelsFor } from '../labels/index.ts';
import type { CoverageItem } from '../labels/items.ts';
import type { CoverageState } from '../labels/register.ts';
import type { CoverageCount } from './coverage-counts.ts';
import { type Share, shareOf } from './share.ts';

/** An item of the law in words, with how many activities establish it, and how far. */
export interface CoverageRow {
  readonly item: string;
  readonly article: string;
  readonly states: readonly { readonly text: string; readonly open: boolean }[];
  readonly share: Share;
}

/** From what is most to what is least established. */
const ORDER: readonly CoverageState[] = [
  ...(['established', 'none', 'notApplicable', 'partly', 'open', 'missing'] as const),
];
const OPEN: readonly CoverageState[] = ['partly', 'open', 'missing'];

/** What has been counted, in the words of a language. */
export function coverageRows(counts: readonly CoverageCount[], language: Language): CoverageRow[] {
  const { register, terms } = labelsFor(language);
  return counts.map(({ item, article, states }) => ({
    // A manifest of another version may know more items.
    item: register.portal.items[item as CoverageItem] ?? item,
    article: terms.article(article),
    share: shareOf([{ states }], language),
    states: ORDER.flatMap((state) => {
      const count = states[state] ?? 0;
      const text = typography(`${register.coverage[state]}${terms.colon}${count}`, language);
      return count > 0 ? [{ text, open: OPEN.includes(state) }] : [];
    }),
  }));
}
