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

/** The least that a column gets, in characters, so that its words are not torn. */
const LEAST = 8;
const MOST = 60;

/** Columns in proportion to what their cells say, no narrower than a long word wants. */
export function columnWidths(rows: readonly Row[], width: number): number[] {
  const count = Math.max(1, ...rows.map(({ cells }) => cells.length));
  const wants = Array.from({ length: count }, (_, column) => {
    const texts = rows.map(({ cells }) => (cells[column] ? textOf(cells[column]) : ''));
    const longest = Math.max(...texts.flatMap((text) => text.split(/\s/).map((w) => w.length)), 0);
    const average = texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length);
    return Math.min(MOST, Math.max(LEAST, Math.min(longest, 24), Math.sqrt(average) * 4));
  });
  const total = wants.reduce((sum, one) => sum + one, 0);
  const widths = wants.map((one) => Math.floor((one / total) * width));
  const rest = width - widths.reduce((sum, one) => sum + one, 0);
  return widths.map((one, column) => (column === 0 ? one + rest : one));
}
