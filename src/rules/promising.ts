import { LANGUAGES, type Language } from '../model/index.ts';
import { type PhraseFinder, simplified } from './phrases.ts';

interface Text {
  text: string;
  language: Language;
}

/** For each language the words of texts in it, one a line, and where in their list they stand. */
type WordIndex = ReadonlyMap<Language, { lines: string; holders: ReadonlyMap<string, number[]> }>;

const indexes = new WeakMap<readonly Text[], () => WordIndex>();
const parts = new WeakMap<readonly Text[], { whole: readonly Text[]; own: ReadonlySet<Text> }>();

/** Marks a list of texts, which stays as it is, as one in which many phrases will be looked for. */
export function often<T extends Text>(texts: readonly T[]): readonly T[] {
  let index: WordIndex | undefined;
  indexes.set(texts, () => {
    index ??= indexOf(texts);
    return index;
  });
  return texts;
}

/** The same of a list that is a part of such a list, in its order. */
export function partOf<T extends Text>(whole: readonly T[], texts: readonly T[]): readonly T[] {
  parts.set(texts, { whole, own: new Set(texts) });
  return texts;
}

/**
 * Those of the texts that may hold one of the phrases, in their order. Words recur: in lists that are
 * looked through often, each word is looked at once for all texts that hold it.
 */
export function promising<T extends Text>(texts: readonly T[], find: PhraseFinder): readonly T[] {
  const part = parts.get(texts);
  if (part) return promising(part.whole as readonly T[], find).filter((one) => part.own.has(one));
  const index = indexes.get(texts)?.();
  if (!index) return texts;
  const found = new Set<number>();
  for (const [language, { lines, holders }] of index) {
    const letters = new RegExp(find.letters(language), 'g');
    for (const { index: at } of lines.matchAll(letters)) {
      const word = lines.slice(lines.lastIndexOf('\n', at) + 1, lines.indexOf('\n', at));
      for (const place of holders.get(word) ?? []) found.add(place);
    }
  }
  return [...found].sort((a, b) => a - b).flatMap((place) => texts[place] ?? []);
}

function indexOf(texts: readonly Text[]): WordIndex {
  const index = new Map<Language, { lines: string; holders: Map<string, number[]> }>();
  for (const language of LANGUAGES) {
    const holders = new Map<string, number[]>();
    for (const [place, one] of texts.entries()) {
      if (one.language !== language) continue;
      for (const word of simplified(one.text).split(/\s+/)) {
        const places = holders.get(word);
        if (!places) holders.set(word, [place]);
        else if (places.at(-1) !== place) places.push(place);
      }
    }
    const lines = [...holders.keys()].map((word) => `${word}\n`).join('');
    if (holders.size > 0) index.set(language, { lines, holders });
  }
  return index;
}
