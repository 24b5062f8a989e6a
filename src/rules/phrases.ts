import type { Language } from '../model/index.ts';

/**
 * Phrases by language, as data beside their rule. In a phrase, `…` stands for up to six words of the
 * same sentence, `(s)` for letters that may be missing, and `a|b` for either word. Case, accents, kinds
 * of apostrophes and of spaces make no difference. A phrase begins and ends where words do.
 */
export type Phrases = Readonly<Record<Language, readonly string[]>>;

/** Finds the first of the phrases in a text; gives the words as the text has them. */
export type PhraseFinder = (text: string, language: Language) => string | undefined;

/**
 * Looks for phrases. A sentence that holds one of the exceptions is passed over: say there what makes
 * the phrase harmless.
 */
export function phraseFinder(phrases: Phrases, exceptions?: Phrases): PhraseFinder {
  const wanted = patterns(phrases);
  const harmless = exceptions && patterns(exceptions);
  return (text, language) => {
    const plain = simplified(text);
    for (const match of plain.matchAll(wanted(language))) {
      const [start, end] = sentenceAround(plain, match.index, match[0].length);
      if (harmless && plain.slice(start, end).search(harmless(language)) >= 0) continue;
      return text.slice(match.index, match.index + match[0].length);
    }
    return undefined;
  };
}

/** A text without accents, in lower case, with one kind of apostrophe and space; as long as before. */
export const simplified = (text: string): string =>
  text.replace(BEYOND_ASCII, plainUnit).toLowerCase();

/** One UTF-16 unit at a time, so that the length stays. */
const BEYOND_ASCII = /[^ -~]/g;

function plainUnit(unit: string): string {
  if (unit === '’' || unit === 'ʼ') return "'";
  if (/\s/.test(unit)) return ' ';
  const [base = unit] = unit.normalize('NFD').toLowerCase();
  return base.length === 1 ? base : unit;
}

function patterns(phrases: Phrases): (language: Language) => RegExp {
  const built = new Map<Language, RegExp>();
  return (language) => {
    const pattern = built.get(language) ?? patternOf(phrases[language]);
    built.set(language, pattern);
    return pattern;
  };
}

const NEVER = '(?!)';

function patternOf(phrases: readonly string[]): RegExp {
  const either = phrases.map(source).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${either || NEVER})(?![\\p{L}\\p{N}])`, 'gu');
}

const source = (phrase: string): string =>
  simplified(phrase)
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
