import type { Language } from '../../model/index.ts';
import { perLanguage } from './format.ts';
import { type Part, textOf } from './sourced.ts';

/** An entry of a list: one piece, or several in a row. */
type Entry = Part | readonly Part[];

const row = (entry: Entry): readonly Part[] => (Array.isArray(entry) ? entry : [entry as Part]);
/** The words of an entry, but for names in quotation marks, which read as one. */
const bare = (entry: Entry) => textOf(row(entry)).replace(/«[^»]*»|“[^”]*”/g, '');
const hasComma = (entry: Entry) => /[,;]/.test(bare(entry));

const AND: Readonly<Record<Language, RegExp>> = { en: / and /, fr: / et / };
const hasAnd = (entry: Entry, language: Language) => AND[language].test(bare(entry));

/**
 * Words joined as a sentence joins them, each at its own path: `a, b and c`; with semicolons where
 * one of them holds a comma, and with commas alone where one of them holds an ‘and’ of its own.
 */
export function listed(entries: readonly Entry[], language: Language): readonly Part[] {
  if (entries.length > 1 && entries.some(hasComma)) {
    return joined(entries, language === 'fr' ? ' ; ' : '; ');
  }
  if (entries.length > 1 && entries.some((entry) => hasAnd(entry, language))) {
    return joined(entries, ', ');
  }
  return enumerated(entries, language);
}

const conjunction = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** Words joined as a sentence joins them, whatever they hold: `a, b and c`. */
export function enumerated(entries: readonly Entry[], language: Language): readonly Part[] {
  let next = 0;
  return conjunction(language)
    .formatToParts(entries.map(String))
    .flatMap(({ type, value }) => (type === 'element' ? row(entries[next++] ?? '') : [value]));
}

const QUOTES: Readonly<Record<Language, readonly [open: string, close: string]>> = {
  en: ['“', '”'],
  fr: ['« ', ' »'],
};

/** The name of a thing within a sentence, such as a heading of the same document. */
export const quoted = (name: Entry, language: Language): readonly Part[] => {
  const [open, close] = QUOTES[language];
  return [open, ...row(name), close];
};

/** Names joined as a sentence joins them, each in quotation marks: `“a, b”, “c” and “d”`. */
export const listedNames = (names: readonly Entry[], language: Language): readonly Part[] =>
  listed(
    names.map((name) => quoted(name, language)),
    language,
  );

/** Words one after the other, with no word between them: `a, b, c`. */
export const series = (entries: readonly Entry[], language: Language): readonly Part[] =>
  entries.some(hasComma) ? listed(entries, language) : joined(entries, ', ');

/** Words in a row with the same sign between them; empty ones are left out. */
export const joined = (entries: readonly Entry[], glue: string): readonly Part[] =>
  entries
    .map(row)
    .filter((entry) => textOf(entry) !== '')
    .flatMap((entry, index) => (index === 0 ? entry : [glue, ...entry]));
