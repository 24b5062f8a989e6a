import { joinRows, splitRows } from './table-rows.ts';

/** What stands before the rows of the one table of a text, its rows, and what stands after them. */
const TABLE = /^([^|]*\n\n?\|[^\n]*\n\|(?: --- \|)+\n)((?:\|[^\n]*\|\n)+)([^|]*)$/;

/** Markdown with one table, taken apart; each line is a row. */
export interface MarkdownTable {
  readonly before: string;
  readonly lines: readonly string[];
  readonly after: string;
}

/** The one table of a text; nothing where it has none, several, or one without rows. */
export function splitTable(markdown: string): MarkdownTable | undefined {
  const [, before = '', lines = '', after = ''] = TABLE.exec(markdown) ?? [];
  return lines === '' ? undefined : { before, lines: lines.split(/(?<=\n)/), after };
}

/** So many rows are kept: those of some registers. */
const MOST = 20_000;

/**
 * The HTML of Markdown with one table, of which most rows were turned into HTML before; nothing where it
 * has none, or several. `rows` keeps those that were, all with the same `toHtml`. A table has one row on
 * each line: what is made of a line depends on the heads alone.
 */
export function htmlByRows(
  markdown: string,
  toHtml: (markdown: string) => string,
  rows: Map<string, string>,
): string | undefined {
  const table = splitTable(markdown);
  if (!table) return undefined;
  const { before, lines, after } = table;
  if (rows.size >= MOST) rows.clear();
  const heads = before.slice(before.indexOf('|'));
  const keys = lines.map((line) => `${heads}${line}`);
  const fresh = [...new Set(keys.filter((key) => !rows.has(key)))];
  const made = splitRows(
    toHtml(`${before}${fresh.map((key) => key.slice(heads.length)).join('')}${after}`),
  );
  if (made?.rows.length !== fresh.length) return undefined;
  for (const [index, key] of fresh.entries()) rows.set(key, made.rows[index] ?? '');
  return joinRows({ ...made, rows: keys.map((key) => rows.get(key) ?? '') });
}
