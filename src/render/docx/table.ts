import { xml } from '../core/xml.ts';
import { type HtmlElement, type HtmlNode, textOf } from './html-tree.ts';

/** The room for a block: a width in twentieths of a point, and whether it is a cell's. */
export interface Box {
  readonly width: number;
  readonly nested?: boolean;
}

/** Writes what a cell holds. */
export type WriteCell = (children: readonly HtmlNode[], box: Box) => string;

/** A table over the width of its place, whose head is told as such and repeated on every page. */
export function table(element: HtmlElement, { width }: Box, cell: WriteCell): string {
  const rows = rowsOf(element);
  const widths = columnWidths(rows, width);
  return xml(
    'w:tbl',
    {},
    xml(
      'w:tblPr',
      {},
      xml('w:tblStyle', { 'w:val': 'RopaTable' }),
      xml('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
      xml('w:tblLayout', { 'w:type': 'fixed' }),
      xml('w:tblLook', { 'w:val': '0020', 'w:firstRow': 1, 'w:noVBand': 1 }),
    ),
    xml('w:tblGrid', {}, ...widths.map((one) => xml('w:gridCol', { 'w:w': one }))),
    ...rows.map((row) => tableRow(row, widths, cell)),
  );
}

interface Row {
  readonly head: boolean;
  readonly cells: readonly Cell[];
}

/** What stands from a column on: a cell, or what is left of one that begins in a row above. */
interface Cell {
  readonly element: HtmlElement | undefined;
  readonly columns: number;
  readonly merge?: 'restart' | 'continue';
}

function tableRow({ head, cells }: Row, widths: readonly number[], cell: WriteCell): string {
  // A row that is told whole is not cut between two pages, unless it could fill one.
  const long = cells.some((one) => wordsOf(one).length > 1500);
  let column = 0;
  return xml(
    'w:tr',
    {},
    head || !long
      ? xml('w:trPr', {}, long ? '' : xml('w:cantSplit'), head ? xml('w:tblHeader') : '')
      : '',
    ...cells.map(({ element, columns, merge }) => {
      const width = sum(widths.slice(column, column + columns));
      column += columns;
      return xml(
        'w:tc',
        {},
        xml(
          'w:tcPr',
          {},
          xml('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
          columns > 1 ? xml('w:gridSpan', { 'w:val': columns }) : '',
          merge ? xml('w:vMerge', { 'w:val': merge }) : '',
        ),
        cell(element ? shown(element, head) : [], { width: width - 160, nested: true }),
      );
    }),
  );
}

/** What a cell holds; the heading of a group of rows, in bold. */
function shown({ name, children }: HtmlElement, head: boolean): readonly HtmlNode[] {
  const isPlain = children.every((child) => typeof child === 'string');
  const heads = name === 'th' && !head && isPlain;
  return heads ? [{ name: 'b', attributes: {}, children }] : children;
}

const wordsOf = ({ element }: Cell): string => (element ? textOf(element) : '');

/** The rows of a table, each as wide as the widest. */
function rowsOf(table: HtmlElement): Row[] {
  const rows = elementsOf(table);
  const count = Math.max(
    1,
    ...rows.map(({ cells }) => sum(cells.map((one) => spanOf(one, 'colspan')))),
  );
  // For each column, in how many more rows the cell above goes on.
  const left = Array.from({ length: count }, () => 0);
  return rows.map(({ head, cells }) => {
    const waiting = [...cells];
    const placed: Cell[] = [];
    for (let column = 0; column < count; ) {
      if ((left[column] ?? 0) > 0) {
        left[column] = (left[column] ?? 0) - 1;
        placed.push({ element: undefined, columns: 1, merge: 'continue' });
        column += 1;
        continue;
      }
      const element = waiting.shift();
      const columns = element ? spanOf(element, 'colspan') : 1;
      const more = element ? spanOf(element, 'rowspan') - 1 : 0;
      if (more > 0) left[column] = more;
      placed.push({ element, columns, ...(more > 0 && { merge: 'restart' as const }) });
      column += columns;
    }
    return { head, cells: placed };
  });
}

interface RowElements {
  readonly head: boolean;
  readonly cells: readonly HtmlElement[];
}

function elementsOf(element: HtmlElement, head = false): RowElements[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name !== 'tr') return elementsOf(child, head || child.name === 'thead');
    const cells = child.children.filter(
      (one): one is HtmlElement => typeof one !== 'string' && /^t[hd]$/.test(one.name),
    );
    return [{ head, cells }];
  });
}

const spanOf = ({ attributes }: HtmlElement, name: 'colspan' | 'rowspan'): number =>
  Math.max(1, Number(attributes[name] ?? 1) || 1);

/** What a character of bold text in a cell takes, and the margins of a cell, in twentieths of a point. */
const CHARACTER = 115;
const MARGINS = 160;

/** Longer words are torn rather than squeezing the other columns. */
const LONG_WORD = 22;

/**
 * The widths of columns: each holds its longest word, and what room is left goes to those that say
 * more. Where not even the words have room, they share it.
 */
export function columnWidths(rows: readonly Row[], width: number): number[] {
  // What spans columns finds room in any.
  const narrow = rows.filter(({ cells }) => cells.every((one) => one.columns === 1));
  const count = Math.max(1, ...rows.map(({ cells }) => sum(cells.map((one) => one.columns))));
  const columns = Array.from({ length: count }, (_, column) =>
    narrow.map(({ cells }) => (cells[column] ? wordsOf(cells[column]) : '')),
  );
  const least = columns.map((texts) => {
    const longest = Math.max(0, ...texts.map(longestWord));
    return Math.min(longest, LONG_WORD) * CHARACTER + MARGINS;
  });
  const wants = columns.map((texts) =>
    Math.sqrt(texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length)),
  );
  const room = width - sum(least);
  const share = (parts: readonly number[], whole: number) =>
    parts.map((part) => (part / (sum(parts) || 1)) * whole);
  const extra = room > 0 ? share(wants, room) : [];
  const widths =
    room > 0 ? least.map((one, column) => one + (extra[column] ?? 0)) : share(least, width);
  const [, ...others] = widths.map(Math.floor);
  return [width - sum(others), ...others];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const longestWord = (text: string): number =>
  Math.max(...text.split(/[\s/-]+/).map((word) => word.length));
