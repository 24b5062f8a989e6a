import { isSourced, type Part, textOf, type Words } from './sourced.ts';

/**
 * A word without capitals, which may begin with one: `nom(s)`, not `iOS`, not `www.example.org`, not
 * `https://example.org`.
 */
const PLAIN_START = /^\p{Ll}(?=\p{Ll}*(?:[\s’',;!?()-]|:(?!\/\/)|\.(?:\s|$)|$))/u;
const CLOSED = /[.!?…:;][»”")\s]*$/;
const OPEN_END = /(?<!\.|\betc)[.;]\s*$/;

const upper = (text: string) => text.replace(PLAIN_START, (letter) => letter.toUpperCase());
const open = (text: string) => text.replace(OPEN_END, '');
const closed = (text: string) => (text === '' || CLOSED.test(text) ? text : `${text}.`);

/** Words with a capital at their beginning, unless they begin with a name. */
export const capital = <W extends Words | undefined>(words: W): W => edit(words, 0, upper);

/** Words without their full stop, to stand within a sentence. */
export const clause = <W extends Words | undefined>(words: W): W => edit(words, -1, open);

/** Words with a full stop, unless they end in a sign of their own or in a link. */
export const finished = <W extends Words | undefined>(words: W): W => edit(words, -1, closed);

/** Words as a sentence: with a capital and a full stop. */
export const sentence = <W extends Words | undefined>(words: W): W => capital(finished(words));

/** The words with their first (0) or last (-1) piece edited, each piece at its own path. */
function edit<W extends Words | undefined>(
  words: W,
  which: 0 | -1,
  by: (text: string) => string,
): W {
  if (words === undefined) return words;
  if (isSourced(words) && words.href !== undefined && which === -1) return words;
  if (!isSourced(words))
    return editRow(words as readonly Part[], which, by) as readonly Part[] as W;
  if (!words.parts) return { ...words, text: by(words.text) };
  const parts = editRow(words.parts, which, by);
  return { ...words, text: textOf(parts), parts };
}

const editRow = (row: readonly Part[], which: 0 | -1, by: (text: string) => string): Part[] => {
  const at = which === 0 ? 0 : row.length - 1;
  return row.map((part, index) => {
    if (index !== at) return part;
    return typeof part === 'string' ? by(part) : edit(part, which, by);
  });
};
