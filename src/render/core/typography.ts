import type { Language } from '../../model/index.ts';

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

/** French spaces and apostrophes: none may break a line before the sign that it belongs to. */
const french = (text: string): string =>
  text
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
    .replace(/« ?/g, `«${NARROW}`)
    .replace(/ ?»/g, `${NARROW}»`)
    .replace(/ ([;!?%€])/g, `${NARROW}$1`)
    .replace(/ :/g, `${NO_BREAK}:`)
    .replace(/(\d) (?=\d{3}\b)/g, `$1${NARROW}`);

/** Typographic rules of a language, applied to every text of a document. */
export const typography = (text: string, language: Language): string =>
  language === 'fr' ? french(text) : text;
