import { expect, it } from 'vitest';
import { htmlTree } from '../../../src/render/docx/html-tree.ts';
import { columnWidths } from '../../../src/render/docx/table.ts';

const rowOf = (...cells: string[]) => ({
  head: false,
  cells: cells.map((text) => htmlTree(text)),
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
