import type { Language } from '../../model/index.ts';

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

/** French spaces and apostrophes: none may break a line before the sign that it belongs to. */
const french = (text: string): string =>
  text
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
    .replace(/«[ \u00a0\u202f]?/g, `«${NARROW}`)
    .replace(/[ \u00a0\u202f]?»/g, `${NARROW}»`)
    .replace(/ ([;!?%€])/g, `${NARROW}$1`)
    .replace(/ :/g, `${NO_BREAK}:`)
    .replace(/(\d) (?=\d{3}\b)/g, `$1${NARROW}`);

/** Where links lead: an address is not text. */
const TARGET = /(\]\([^)\n]*\))/;

/** Typographic rules of a language, applied to all text of a document but where its links lead. */
export function typography(markdown: string, language: Language): string {
  if (language !== 'fr') return markdown;
  return markdown
    .split(TARGET)
    .map((piece, index) => (index % 2 === 0 ? french(piece) : piece))
    .join('');
}
