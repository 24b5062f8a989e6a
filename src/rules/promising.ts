import { type Language, once } from '../model/index.ts';
import type { PhraseFinder } from './phrases.ts';
import { plainText } from './simplified.ts';

interface Text {
  text: string;
  language: Language;
}

/** Texts that say the same: their words, and their places in the list. */
interface Alike {
  words: readonly string[];
  places: number[];
}

/** For each language the words of texts in it, and the texts that hold each. */
type WordIndex = ReadonlyMap<Language, ReadonlyMap<string, readonly Alike[]>>;

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
  const found: number[] = [];
  for (const [language, holders] of indexOf(list.whole)) {
    const alike = new Set([...find.words(language)].flatMap((word) => holders.get(word) ?? []));
    for (const { words, places } of alike) if (find.mayHold(words, language)) found.push(...places);
  }
  const whole = list.whole as readonly T[];
  const isMeant = list.isMeant as ((text: T) => boolean) | undefined;
  const held = found.sort((a, b) => a - b).flatMap((place) => whole[place] ?? []);
  return isMeant ? held.filter(isMeant) : held;
}

const indexOf = once((texts: readonly Text[]): WordIndex => {
  const index = new Map<Language, Map<string, Alike[]>>();
  for (const [language, said] of alikeIn(texts)) {
    const holders = new Map<string, Alike[]>();
    index.set(language, holders);
    for (const one of said.values()) {
      for (const word of one.words) {
        const known = holders.get(word);
        if (!known) holders.set(word, [one]);
        else if (known.at(-1) !== one) known.push(one);
      }
    }
  }
  return index;
});

/** Texts that say the same, in each language. */
function alikeIn(texts: readonly Text[]): Map<Language, Map<string, Alike>> {
  const all = new Map<Language, Map<string, Alike>>();
  for (let place = 0; place < texts.length; place++) {
    const { text, language } = texts[place] as Text;
    let said = all.get(language);
    if (!said) {
      said = new Map();
      all.set(language, said);
    }
    const before = said.get(text);
    if (before) before.places.push(place);
    else said.set(text, { words: plainText(text).words, places: [place] });
  }
  return all;
}
