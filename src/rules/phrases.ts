import type { Language } from '../model/index.ts';
import { runsOf, wholeWords } from './letters.ts';
import { type PlainText, plainText, withoutAccents } from './simplified.ts';

/**
 * Phrases by language, as data beside their rule. In a phrase, `…` stands for up to six words of the
 * same sentence, `(s)` for letters that may be missing, and `a|b` for either word. Case, accents, kinds
 * of apostrophes and of spaces make no difference. A phrase begins and ends where words do; it has a
 * word with letters or digits.
 */
export type Phrases = Readonly<Record<Language, readonly string[]>>;

/** Finds the first of the phrases in a text; gives the words as the text has them. */
export interface PhraseFinder {
  (text: string, language: Language): string | undefined;
  /** Words of which a text holds one if it holds a phrase. */
  words(language: Language): Iterable<string>;
  /** Whether a text of these words, or a part of it, may hold a phrase: it has all words of one. */
  mayHold(words: readonly string[], language: Language): boolean;
}

/**
 * Looks for phrases. A sentence that holds one of the exceptions is passed over: say there what makes
 * the phrase harmless.
 */
export function phraseFinder(phrases: Phrases, exceptions?: Phrases): PhraseFinder {
  const wanted = lists(phrases);
  const harmless = exceptions && lists(exceptions);
  const find = (text: string, language: Language) => {
    const read = plainText(text);
    const { patternFor, searched } = wanted(language);
    const pattern = patternFor(read.words);
    if (!pattern) return undefined;
    // Texts recur: names of data in activities, standing sentences in notices.
    const before = searched.get(read);
    if (before) return before.phrase;
    const phrase = search(text, pattern, harmless?.(language).patternFor(read.words));
    searched.set(read, { phrase });
    return phrase;
  };
  return Object.assign(find, {
    words: (language: Language) => wanted(language).leading.keys(),
    mayHold: (words: readonly string[], language: Language) =>
      wanted(language).patternFor(words) !== undefined,
  });
}

function search(text: string, pattern: RegExp, exception: RegExp | undefined): string | undefined {
  const { plain } = plainText(text);
  for (const match of plain.matchAll(pattern)) {
    const [start, end] = sentenceAround(plain, match.index, match[0].length);
    if (exception && plain.slice(start, end).search(exception) >= 0) continue;
    return text.slice(match.index, match.index + match[0].length);
  }
  return undefined;
}

/** The phrases of one language. */
interface PhraseList {
  /** Of each phrase the word that says most, in each of its forms, with the phrases that it leads to. */
  leading: ReadonlyMap<string, readonly number[]>;
  /** What finds those of the phrases that can stand in a text of these words, if any can. */
  patternFor(words: readonly string[]): RegExp | undefined;
  /** What was found before in texts that may hold one. */
  searched: WeakMap<PlainText, { phrase: string | undefined }>;
}

function lists(phrases: Phrases): (language: Language) => PhraseList {
  const built = new Map<Language, PhraseList>();
  return (language) => {
    const one = built.get(language) ?? listOf(phrases[language].map(withoutAccents));
    built.set(language, one);
    return one;
  };
}

// Most texts hold none of the phrases: their words tell, and patterns are built only for the others.
function listOf(phrases: readonly string[]): PhraseList {
  const needed = phrases.map(neededIn);
  const leading = new Map<string, number[]>();
  for (const [index, words] of needed.entries()) {
    for (const form of formsIn(mostTelling(words))) {
      const others = leading.get(form);
      if (others) others.push(index);
      else leading.set(form, [index]);
    }
  }
  const patterns = new Map<string, RegExp>();
  const patternFor = (words: readonly string[]) => {
    const possible: number[] = [];
    for (const word of words) {
      for (const index of leading.get(word) ?? []) {
        if (needed[index]?.every((word) => isAmong(words, word))) possible.push(index);
      }
    }
    if (possible.length === 0) return undefined;
    const chosen = [...new Set(possible)].sort((a, b) => a - b);
    const key = chosen.join();
    const pattern = patterns.get(key) ?? patternOf(chosen.map((index) => phrases[index] ?? ''));
    patterns.set(key, pattern);
    return pattern;
  };
  return { leading, patternFor, searched: new WeakMap() };
}

/** A word of a phrase; where it has several forms, the longest run of letters of each. */
type Word = string | readonly string[];

/** The words that a text needs to hold a phrase. */
function neededIn(phrase: string): Word[] {
  const needed: Word[] = [];
  for (const word of phrase.split(' ')) {
    // Most words are nothing but letters, and there are thousands.
    if (/^[a-z0-9]+$/.test(word)) needed.push(word);
    else {
      const forms = formsOf(word).map((form) => longest(runsOf(form)));
      if (!forms.includes('')) needed.push(forms);
    }
  }
  return needed;
}

const formsIn = (word: Word): readonly string[] => (typeof word === 'string' ? [word] : word);

const isAmong = (words: readonly string[], word: Word): boolean =>
  typeof word === 'string' ? words.includes(word) : word.some((form) => words.includes(form));

/** Either of several words, each with and without the letters that may be missing. */
function formsOf(word: string): string[] {
  if (!/[|(]/.test(word)) return [word];
  return word.split('|').flatMap((one) =>
    one.split(/[()]/).reduce<string[]>(
      (forms, part, index) => {
        const longer = forms.map((form) => form + part);
        return index % 2 === 0 ? longer : forms.concat(longer);
      },
      [''],
    ),
  );
}

const longest = (words: readonly string[]): string =>
  words.reduce((best, word) => (word.length > best.length ? word : best), '');

/** The word whose shortest form is the longest. */
const mostTelling = (words: readonly Word[]): Word =>
  words.reduce((best, word) => (shortest(word) > shortest(best) ? word : best), '');

const shortest = (word: Word): number =>
  typeof word === 'string' ? word.length : Math.min(...word.map(({ length }) => length));

const patternOf = (phrases: readonly string[]): RegExp =>
  new RegExp(wholeWords(phrases.map(source).join('|')), 'g');

const source = (phrase: string): string =>
  phrase
    .split(/\s+/)
    .map((word) => (word === '…' ? '(?:[^\\s.!?;]+\\s+){0,6}?' : `${wordSource(word)}\\s+`))
    .join('')
    .replace(/\\s\+$/, '');

const wordSource = (word: string): string => {
  const alternatives = word.split('|').map((one) =>
    one
      .replaceAll(/[.*+?^${}[\]\\]/g, '\\$&')
      .replaceAll('(', '(?:')
      .replaceAll(')', ')?'),
  );
  return alternatives.length > 1 ? `(?:${alternatives.join('|')})` : alternatives.join('');
};

function sentenceAround(text: string, index: number, length: number): [number, number] {
  const start = Math.max(
    ...['. ', '! ', '? ', '; ', '\n'].map((mark) => text.lastIndexOf(mark, index)),
  );
  const end = text.slice(index + length).search(/[.!?;](\s|$)|\n/);
  return [start + 1, end < 0 ? text.length : index + length + end];
}
