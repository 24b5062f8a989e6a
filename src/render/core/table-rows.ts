/** HTML with one table, taken apart. */
export interface TableRows {
  /** Up to the first row, and from the end of the last. */
  readonly head: string;
  readonly tail: string;
  readonly rows: readonly string[];
}

const START = '<tbody>\n';
const END = '</tbody>';
const ROW_END = '</tr>\n';

/** The rows of HTML with one table; nothing where it has none, or several. */
export function splitRows(html: string): TableRows | undefined {
  const start = html.indexOf(START);
  const end = html.indexOf(END);
  if (start < 0 || html.includes(START, start + 1) || html.includes(END, end + 1)) return undefined;
  const first = start + START.length;
  const rows = html.slice(first, end).split(ROW_END);
  if (rows.pop() !== '') return undefined;
  return {
    head: html.slice(0, first),
    tail: html.slice(end),
    rows: rows.map((row) => `${row}${ROW_END}`),
  };
}

export const joinRows = ({ head, rows, tail }: TableRows): string =>
  `${head}${rows.join('')}${tail}`;
