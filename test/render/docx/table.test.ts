import { expect, it } from 'vitest';
import { htmlTree } from '../../../src/render/docx/html-tree.ts';
import { columnWidths, table } from '../../../src/render/docx/table.ts';

const rowOf = (...cells: string[]) => ({
  head: false,
  cells: cells.map((text) => ({ element: htmlTree(text), columns: 1 })),
});

it('gives columns all of the room, more of it to those that say more', () => {
  const widths = columnWidths([rowOf('Yes', 'A sentence of several short words')], 9001);
  expect(widths.reduce((sum, one) => sum + one)).toBe(9001);
  expect(widths[1]).toBeGreaterThan(2 * (widths[0] ?? 0));
});

it('leaves room for the longest word of each column', () => {
  const [, narrow = 0] = columnWidths([rowOf('word '.repeat(400), 'Destinataires')], 9000);
  expect(narrow).toBeGreaterThan(13 * 100);
});

it('shares the room among columns that do not all fit', () => {
  const widths = columnWidths([rowOf(...Array.from({ length: 20 }, () => 'Destinataires'))], 9000);
  expect(widths.reduce((sum, one) => sum + one)).toBe(9000);
  expect(Math.min(...widths)).toBeGreaterThan(400);
});

it('spans columns and rows where cells do, and has groups in bold', () => {
  const html =
    '<thead><tr><th>A</th><th>B</th><th>C</th></tr></thead><tbody><tr><th colspan="3">G</th></tr><tr><td>a</td><td>b</td><td rowspan="2">c</td></tr><tr><td>d</td><td>e</td></tr></tbody>';
  const cells: string[] = [];
  const xml = table(htmlTree(html), { width: 9000 }, (children, { width }) => {
    cells.push(`${JSON.stringify(children)} ${width}`);
    return '<w:p/>';
  });
  expect(cells).toHaveLength(3 + 1 + 3 + 3);
  expect(cells[3]).toBe('[{"name":"b","attributes":{},"children":["G"]}] 8840');
  expect(xml.match(/<w:gridSpan w:val="3"\/>/g)).toHaveLength(1);
  expect(xml).toMatch(/<w:vMerge w:val="restart"\/>.*<w:vMerge w:val="continue"\/>/s);
  expect(cells.at(-1)).toMatch(/^\[\] /);
});
