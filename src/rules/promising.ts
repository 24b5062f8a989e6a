import { type Language, once } from '../model/index.ts';
import type { PhraseFinder } from './phrases.ts';
import { plainText } from './simplified.ts';

interface Text {
  text: string;
  language: Language;
}

/** For each language the words of texts in it, and the places in their list that hold each. */
type WordIndex = ReadonlyMap<Language, ReadonlyMap<string, readonly (readonly number[])[]>>;

/** The list whose words are indexed, and which of its texts are meant; without any, all. */
interface Indexed {
  whole: readonly Text[];
  isMeant?: (text: never) => boolean;
}

const lists = new WeakMap<readonly Text[], Indexed>();

/** Has a list of texts, which stays as it is, looked through by its words. */
export function indexed<T extends Text>(texts: readonly T[]): readonly T[] {
  lists.set(texts, { whole: texts });
  return texts;
}

/** Those of an indexed list that are meant, looked through by the words of the whole. */
export function partOf<T extends Text>(
  whole: readonly T[],
  isMeant: (text: T) => boolean,
): readonly T[] {
  const texts = whole.filter(isMeant);
  lists.set(texts, { whole, isMeant });
  return texts;
}

/**
 * Those of the texts that may hold one of the phrases, in their order. Words recur: in an indexed list,
 * each word is looked at once for all texts that hold it. Of another list, all.
 */
export function promising<T extends Text>(texts: readonly T[], find: PhraseFinder): readonly T[] {
  const list = lists.get(texts);
  if (!list) return texts;
  const found = new Set<number>();
  for (const [language, holders] of indexOf(list.whole)) {
    for (const word of find.words(language)) {
      for (const places of holders.get(word) ?? []) for (const place of places) found.add(place);
    }
  }
  const whole = list.whole as readonly T[];
  const isMeant = list.isMeant as ((text: T) => boolean) | undefined;
  const held = [...found].sort((a, b) => a - b).flatMap((place) => whole[place] ?? []);
  return isMeant ? held.filter(isMeant) : held;
}

const indexOf = once((texts: readonly Text[]): WordIndex => {
  const index = new Map<Language, Map<string, number[][]>>();
  const alike = new Map<Language, Map<string, number[]>>();
  for (const [place, { text, language }] of texts.entries()) {
    const before = inMap(alike, language).get(text);
    if (before) {
      before.push(place);
      continue;
    }
    const places = [place];
    inMap(alike, language).set(text, places);
    const holders = inMap(index, language);
    for (const word of plainText(text).words) {
      const known = holders.get(word);
      if (known) known.push(places);
      else holders.set(word, [places]);
    }
  }
  return index;
});

function inMap<K, V>(maps: Map<K, Map<string, V>>, key: K): Map<string, V> {
  const one = maps.get(key) ?? new Map<string, V>();
  maps.set(key, one);
  return one;
}
