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
  readonly cells: readonly HtmlElement[];
}

function tableRow({ head, cells }: Row, widths: readonly number[], cell: WriteCell): string {
  // A row that is told whole is not cut between two pages, unless it could fill one.
  const long = cells.some((one) => textOf(one).length > 1500);
  return xml(
    'w:tr',
    {},
    head || !long
      ? xml('w:trPr', {}, long ? '' : xml('w:cantSplit'), head ? xml('w:tblHeader') : '')
      : '',
    ...widths.map((width, column) =>
      xml(
        'w:tc',
        {},
        xml('w:tcPr', {}, xml('w:tcW', { 'w:w': width, 'w:type': 'dxa' })),
        cell(cells[column]?.children ?? [], { width: width - 160, nested: true }),
      ),
    ),
  );
}

function rowsOf(element: HtmlElement, head = false): Row[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name !== 'tr') return rowsOf(child, head || child.name === 'thead');
    const cells = child.children.filter(
      (one): one is HtmlElement => typeof one !== 'string' && /^t[hd]$/.test(one.name),
    );
    return [{ head, cells }];
  });
}

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
  const count = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: count }, (_, column) =>
    rows.map(({ cells }) => (cells[column] ? textOf(cells[column]) : '')),
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
