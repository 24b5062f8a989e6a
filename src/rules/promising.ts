import { LANGUAGES, type Language, once } from '../model/index.ts';
import { type PhraseFinder, simplified } from './phrases.ts';

interface Text {
  text: string;
  language: Language;
}

/** For each language the words of texts in it, one a line, and where in their list they stand. */
type WordIndex = ReadonlyMap<Language, { lines: string; holders: ReadonlyMap<string, number[]> }>;

/** The list whose words are indexed, and which of its texts are meant; without any, all. */
interface Indexed {
  whole: readonly Text[];
  part?: ReadonlySet<Text>;
}

const lists = new WeakMap<readonly Text[], Indexed>();

/** Has a list of texts, which stays as it is, looked through by its words. */
export function indexed<T extends Text>(texts: readonly T[]): readonly T[] {
  lists.set(texts, { whole: texts });
  return texts;
}

/** The same of a list that is a part of an indexed one, in its order. */
export function partOf<T extends Text>(whole: readonly T[], texts: readonly T[]): readonly T[] {
  lists.set(texts, { whole, part: new Set(texts) });
  return texts;
}

/**
 * Those of the texts that may hold one of the phrases, in their order. Words recur: in an indexed list,
 * each word is looked at once for all texts that hold it. Of another list, all.
 */
export function promising<T extends Text>(texts: readonly T[], find: PhraseFinder): readonly T[] {
  const list = lists.get(texts);
  if (!list) return texts;
  const whole = list.whole as readonly T[];
  const found = new Set<number>();
  for (const [language, { lines, holders }] of indexOf(whole)) {
    const letters = new RegExp(find.letters(language), 'g');
    for (const { index: at } of lines.matchAll(letters)) {
      const word = lines.slice(lines.lastIndexOf('\n', at) + 1, lines.indexOf('\n', at));
      for (const place of holders.get(word) ?? []) found.add(place);
    }
  }
  const places = [...found].sort((a, b) => a - b);
  const held = places.flatMap((place) => whole[place] ?? []);
  return list.part ? held.filter((one) => list.part?.has(one)) : held;
}

const indexOf = once((texts: readonly Text[]): WordIndex => {
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
});
