/** Signs that mean something to Markdown or HTML anywhere in a line. */
const ANYWHERE = /[\\`*_[\]<>|~]/g;

/** Signs that only a reference keeps literal: a link's words lose the escape before a bracket. */
const REFERENCES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '[': '&#91;',
  ']': '&#93;',
};

/** What would start a heading, a list, a quotation or a rule at the beginning of a line. */
const AT_START = /^(\s*)(#{1,6}(?=\s|$)|[-+=](?=\s|$|[-=])|\d+[.)](?=\s|$))/;

/** Private characters that mark where a value begins and ends; see `marks.ts`. */
const MARKS = /[\uE000-\uE002]/g;

/** Control characters but for tab and line ends: they have no place in a document. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Ends of lines that JavaScript knows and Markdown does not. */
const LINE_ENDS = /[\u2028\u2029]/g;

const clean = (text: string) =>
  text.replace(MARKS, '').replace(CONTROLS, '').replace(LINE_ENDS, '\n');

/** Words within a line of Markdown, every sign of them literal. */
export function escapeInline(text: string): string {
  return clean(text)
    .replace(/\s+/g, (space) => (/[\n\t]/.test(space) ? ' ' : space))
    .replace(/&/g, '&amp;')
    .replace(ANYWHERE, (sign) => REFERENCES[sign] ?? `\\${sign}`);
}

/** A text as it stands on one line of Markdown, every sign of it literal. */
export const escapePlain = (text: string): string =>
  escapeInline(text.trim()).replace(
    AT_START,
    (_, space: string, sign: string) => `${space}${sign.slice(0, -1)}\\${sign.at(-1)}`,
  );

const LINK_TARGET = /\]\(\s*<?([^)\s>]*)/g;
const SAFE_TARGET = /^(https?:\/\/|mailto:|#)/i;

/**
 * A text in which paragraphs, lists, bold, italics and links keep their meaning; HTML, headings,
 * images, code, tables and links elsewhere than to the web, mail or this page lose theirs.
 */
export function escapeRich(text: string): string {
  return clean(text)
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[`|~\\]/g, (sign) => `\\${sign}`)
    .replace(/!(?=\[)/g, '\\!')
    .replace(/\]:/g, ']\\:')
    .replace(/^(\s*)(#{1,6})(?=\s)/gm, '$1\\$2')
    .replace(/^(\s*[-*+]\s+)\[(?=[ xX]\]\s)/gm, '$1\\[')
    .replace(/^[ \t]*([-=]+|([-=_*][ \t]*){3,})$/gm, (line) => `\\${line.trim()}`)
    .replace(/^(?: {4,}| *\t[ \t]*)(?=\S)/gm, '   ')
    .replace(LINK_TARGET, (link, target: string) =>
      SAFE_TARGET.test(target) ? link : link.replace('](', ']\\('),
    );
}
