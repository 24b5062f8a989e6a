import type { Language } from '../../model/index.ts';

/** How easily a text is read. */
export interface ReadingEase {
  readonly formula: 'Flesch reading ease' | 'Kandel–Moles';
  /** From about 0, very hard, to 100, very easy; one decimal. */
  readonly score: number;
  readonly words: number;
  readonly sentences: number;
}

/** What a formula makes of words a sentence and syllables a word. */
interface Formula {
  readonly name: ReadingEase['formula'];
  readonly constant: number;
  readonly perWord: number;
  readonly perSyllable: number;
  /** A group of vowels that is heard as one syllable. */
  readonly vowels: RegExp;
  /** An end that is written and not heard. */
  readonly silent: RegExp;
}

/**
 * English: R. Flesch, A new readability yardstick, Journal of Applied Psychology 32 (1948). French:
 * L. Kandel and A. Moles, Application de l’indice de Flesch à la langue française, Cahiers d’études de
 * radio-télévision 19 (1958).
 */
const FORMULAS: Readonly<Record<Language, Formula>> = {
  en: {
    name: 'Flesch reading ease',
    constant: 206.835,
    perWord: 1.015,
    perSyllable: 84.6,
    vowels: /[aeiouyàâéèêëîïôöûü]+/g,
    silent: /(?<=[^aeiouyl])es?$|(?<=[^aeiouytd])ed$/,
  },
  fr: {
    name: 'Kandel–Moles',
    constant: 207,
    perWord: 1.015,
    perSyllable: 73.6,
    vowels: /[aeiouyàâäéèêëîïôöûüùœæ]+/g,
    silent: /(?<![aeiouyàâéèêîôû])(es?|ent)$/,
  },
};

const WORD = /\p{L}+(?:[’'-]\p{L}+)*/gu;

/**
 * The reading ease of a notice in Markdown; nothing where there are no words. Headings, items and
 * cells count as sentences. Syllables are counted as groups of vowels, which is a few per cent off: the
 * score is for comparing versions of one notice, not for a judgement.
 */
export function readingEase(markdown: string, language: Language): ReadingEase | undefined {
  const { name, constant, perWord, perSyllable, vowels, silent } = FORMULAS[language];
  const sentences = plainText(markdown)
    .split(/(?<=[.!?…;][»”)]*)\s+|[\n|]+/u)
    .map((one) => one.match(WORD) ?? [])
    .filter(({ length }) => length > 0);
  const words = sentences.flat();
  if (words.length === 0) return undefined;
  const syllables = words.reduce((sum, word) => {
    const heard = word.toLowerCase().replace(silent, '');
    return sum + Math.max(1, heard.match(vowels)?.length ?? 0);
  }, 0);
  const length = words.length / sentences.length;
  const score = constant - perWord * length - (perSyllable * syllables) / words.length;
  return {
    formula: name,
    score: Math.round(score * 10) / 10,
    words: words.length,
    sentences: sentences.length,
  };
}

/** What is read: no marks, no addresses, no tags. */
const plainText = (markdown: string) =>
  markdown
    .replace(/<\/?(?:li|ul|br)[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\[(?:https?:|[^\]\s]+@)[^\]]*\]\([^)\n]*\)/g, ' ')
    .replace(/\]\([^)\n]*\)/g, ']')
    .replace(/&#?\w+;|[*_#\\[\]]/g, ' ');
