/** A run of Markdown, and the number of the data path that made it. */
export interface NumberedRange {
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/** Private characters, which are removed from what authors write: see `core/escape.ts`. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const END = '\uE002';

/** What is there before the words of a line: a list, a quotation, or emphasis. */
const BEFORE_WORDS = /^\s*(?:(?:[-*+]|\d+[.)])\s+|>\s*)*[*_]*/;
const AFTER_WORDS = /(?<!\\)[*_]*\s*$/;

/**
 * Puts private characters around the words of each range, line by line, where Markdown gives them no
 * meaning. Ranges lie within each other or apart.
 */
export function insertTraces(markdown: string, ranges: readonly NumberedRange[]): string {
  const opened = new Map<number, { end: number; text: string }[]>();
  const closed = new Map<number, number>();
  for (const range of ranges) {
    for (const { start, end } of linesOf(markdown, range)) {
      const text = `${OPEN}${range.number}${CLOSE}`;
      opened.set(start, [...(opened.get(start) ?? []), { end, text }]);
      closed.set(end, (closed.get(end) ?? 0) + 1);
    }
  }
  let traced = '';
  let last = 0;
  for (const at of [...new Set([...opened.keys(), ...closed.keys()])].sort((a, b) => a - b)) {
    traced += markdown.slice(last, at) + END.repeat(closed.get(at) ?? 0);
    const outerFirst = (opened.get(at) ?? []).sort((a, b) => b.end - a.end);
    traced += outerFirst.map(({ text }) => text).join('');
    last = at;
  }
  return traced + markdown.slice(last);
}

/** The words of each line of a range. */
function linesOf(markdown: string, { start, end }: NumberedRange) {
  let at = start;
  return markdown
    .slice(start, end)
    .split('\n')
    .flatMap((line) => {
      const before = BEFORE_WORDS.exec(line)?.[0].length ?? 0;
      const after = AFTER_WORDS.exec(line)?.[0].length ?? 0;
      const words = { start: at + before, end: at + line.length - after };
      at += line.length + 1;
      return words.end > words.start ? [words] : [];
    });
}
