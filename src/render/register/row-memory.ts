import type { Templates } from '../core/engine.ts';
import { splitTable } from '../core/html-by-rows.ts';
import type { Cell } from './shapes.ts';

/** A row of a table as Markdown; the same object for as long as it is of the same cells. */
export interface RowLine {
  readonly markdown: string;
}

/** A part of a document whose one table is taken apart. */
export interface TableLines {
  readonly before: string;
  readonly lines: readonly RowLine[];
  readonly after: string;
}

type Row = readonly Cell[];

/** Prints tables of one document of which most rows are of the same cells as they were before. */
export class RowMemory {
  readonly #known = new Map<string, WeakMap<Cell, { row: Row; line: RowLine }>>();

  /**
   * A table with only those rows printed that are new. `name` stands for its place and its heads. Nothing
   * where what is printed is not one table with a line for each row.
   */
  print(
    name: string,
    rows: readonly Row[],
    print: (rows: readonly Row[]) => string,
  ): TableLines | undefined {
    const known = this.#known.get(name) ?? new WeakMap<Cell, { row: Row; line: RowLine }>();
    this.#known.set(name, known);
    const before = rows.map((row) => {
      const one = known.get(keyOf(row));
      return one && isSame(one.row, row) ? one.line : undefined;
    });
    // A table without rows might be printed in another way.
    const fresh = rows.filter((_, index) => !before[index] || index === 0);
    const table = splitTable(print(fresh));
    if (table?.lines.length !== fresh.length) return undefined;
    const made = new Map(fresh.map((row, index) => [row, { markdown: table.lines[index] ?? '' }]));
    const lines = rows.map((row, index) => {
      const line = before[index] ?? made.get(row) ?? { markdown: '' };
      known.set(keyOf(row), { row, line });
      return line;
    });
    return { before: table.before, lines, after: table.after };
  }
}

const NOBODY: Cell = [];

/** Cells are the same objects where they say the same; but for those that say nothing. */
const keyOf = (row: Row): Cell => row.find((cell) => cell.length > 0) ?? NOBODY;

const isSame = (one: Row, other: Row): boolean =>
  one.length === other.length &&
  one.every(
    (cell, index) => cell === other[index] || cell.length + (other[index]?.length ?? 0) === 0,
  );

/** Whether templates print each row of a table for itself; an organisation's own may not. */
export function printsRowsApart(templates: Templates): boolean {
  const [table = '', cell = '', line = ''] = ['table', 'cell', 'line'].map(
    (name) => templates[`register/${name}.md`],
  );
  const [around = ''] = [`${templates['register/section.md']}${templates['register/content.md']}`];
  const isApart = (table.match(/\brows\b/g) ?? []).length === 1 && /\{\{#each rows\}\}/.test(table);
  return isApart && !/@|\.\.\//.test(table) && !/\brows\b/.test(`${around}${cell}${line}`);
}
