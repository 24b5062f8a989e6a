import type { Language } from '../model/index.ts';

/**
 * Phrases by language, as data beside their rule. In a phrase, `…` stands for up to six words of the
 * same sentence, `(s)` for letters that may be missing, and `a|b` for either word. Case, accents, kinds
 * of apostrophes and of spaces make no difference. A phrase begins and ends where words do.
 */
export type Phrases = Readonly<Record<Language, readonly string[]>>;

/** Finds the first of the phrases in a text; gives the words as the text has them. */
export interface PhraseFinder {
  (text: string, language: Language): string | undefined;
  /** Letters within a word, of which a simplified text holds some if it holds a phrase. */
  letters(language: Language): RegExp;
}

/**
 * Looks for phrases. A sentence that holds one of the exceptions is passed over: say there what makes
 * the phrase harmless.
 */
export function phraseFinder(phrases: Phrases, exceptions?: Phrases): PhraseFinder {
  const wanted = patterns(phrases);
  const harmless = exceptions && patterns(exceptions);
  const find = (text: string, language: Language) => {
    const plain = simplified(text);
    const { anchors, pattern } = wanted(language);
    if (!anchors.test(plain)) return undefined;
    for (const match of plain.matchAll(pattern)) {
      const [start, end] = sentenceAround(plain, match.index, match[0].length);
      if (harmless && plain.slice(start, end).search(harmless(language).pattern) >= 0) continue;
      return text.slice(match.index, match.index + match[0].length);
    }
    return undefined;
  };
  return Object.assign(find, { letters: (language: Language) => wanted(language).anchors });
}

/** Texts that were simplified before: every finder looks through all of a registry. */
const known = new Map<string, string>();
const MOST_KNOWN = 200_000;

/** A text without accents, in lower case, with one kind of apostrophe and space; as long as before. */
export function simplified(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const lower = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const plain = lower.replace(/[^ -~]/g, plainUnit);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, plain);
  return plain;
}

function plainUnit(unit: string): string {
  if (unit === '’' || unit === 'ʼ') return "'";
  if (/\s/.test(unit)) return ' ';
  const [base = unit] = unit.normalize('NFD').toLowerCase();
  return base.length === 1 ? base : unit;
}

interface Pattern {
  pattern: RegExp;
  /** Letters of which a text holds some if it holds a phrase: quick to look for in one that does not. */
  anchors: RegExp;
}

function patterns(phrases: Phrases): (language: Language) => Pattern {
  const built = new Map<Language, Pattern>();
  return (language) => {
    const own = phrases[language];
    const one = built.get(language) ?? { pattern: patternOf(own), anchors: anchorsOf(own) };
    built.set(language, one);
    return one;
  };
}

const longest = (words: readonly string[]): string =>
  words.reduce((best, word) => (word.length > best.length ? word : best), '');

/** The longest word of each phrase, as far as its letters are fixed; every one of several. */
function anchorsOf(phrases: readonly string[]): RegExp {
  const fixed = phrases.flatMap((phrase) => {
    const words = simplified(phrase)
      .split(/\s+/)
      .filter((word) => word !== '…');
    const plain = longest(words.filter((word) => !word.includes('|')).map(beforeBracket));
    return plain ? [plain] : longest(words).split('|').map(beforeBracket);
  });
  return new RegExp([...new Set(fixed)].map(escaped).join('|') || NEVER);
}

const beforeBracket = (word: string): string => word.replace(/\(.*$/, '');
const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

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
