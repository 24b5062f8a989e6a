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

/** Words on one line that neither begin nor end with a sign of Markdown. */
const PLAIN = /^[\p{L}(«“](?:.*[\p{L}\d.)»”])?$/u;

/**
 * Puts private characters around the words of each range, line by line, where Markdown gives them no
 * meaning. Ranges lie within each other or apart.
 */
export function insertTraces(markdown: string, ranges: readonly NumberedRange[]): string {
  const lines = innermost(ranges).flatMap((range) => linesOf(markdown, range));
  // What ends at a place comes before what begins there, and the outer begins before the inner.
  const outerFirst = lines.sort((a, b) => a.start - b.start || b.end - a.end);
  const ends: number[] = [];
  const traced: string[] = [];
  let last = 0;
  const copyTo = (at: number, mark: string) => {
    traced.push(markdown.slice(last, at), mark);
    last = at;
  };
  for (const { start, end, number } of outerFirst) {
    for (let open = ends.at(-1); open !== undefined && open <= start; open = ends.at(-1)) {
      copyTo(open, END);
      ends.pop();
    }
    copyTo(start, `${OPEN}${number}${CLOSE}`);
    ends.push(end);
  }
  for (const end of ends.reverse()) copyTo(end, END);
  traced.push(markdown.slice(last));
  return traced.join('');
}

/**
 * Of ranges with the same words, the one that is within the others: the last. Words that many
 * declarations share have as many ranges, and a place in a document leads to one of them.
 */
function innermost(ranges: readonly NumberedRange[]): readonly NumberedRange[] {
  const byWords = new Map<string, NumberedRange>();
  for (const range of ranges) byWords.set(`${range.start} ${range.end}`, range);
  return byWords.size === ranges.length ? ranges : [...byWords.values()];
}

/** The words of each line of a range. */
function linesOf(markdown: string, { start, end, number }: NumberedRange): NumberedRange[] {
  const lines: NumberedRange[] = [];
  let at = start;
  const text = markdown.slice(start, end);
  // Most ranges are words without any of these, which none of the below would change.
  if (PLAIN.test(text)) return [{ start, end, number }];
  for (const line of text.split('\n')) {
    const before = BEFORE_WORDS.exec(line)?.[0].length ?? 0;
    const words = { start: at + before, end: at + endOfWords(line), number };
    if (words.end > words.start) lines.push(words);
    at += line.length + 1;
  }
  return lines;
}

/** Where emphasis and spaces at the end of a line begin. */
function endOfWords(line: string): number {
  let end = line.length;
  while (/[*_\s]/.test(line.charAt(end - 1)) && line.charAt(end - 2) !== '\\') end--;
  return end;
}
