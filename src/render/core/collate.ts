import type { Language } from '../../model/index.ts';
import { perLanguage } from './format.ts';

const collator = perLanguage((locale) => new Intl.Collator(locale, { numeric: true }));

/**
 * Things in the order that their words have in a language, numbers by what they count: `2 years`
 * before `10 years`. Equal ones keep their order. The locale of the machine plays no part.
 */
export const collated = <Item>(
  items: Iterable<Item>,
  wordsOf: (item: Item) => string,
  language: Language,
): Item[] => {
  const { compare } = collator(language);
  return [...items]
    .map((item) => ({ item, words: wordsOf(item) }))
    .sort((a, b) => compare(a.words, b.words))
    .map(({ item }) => item);
};
