import { expect, it } from 'vitest';
import { joinRows, splitRows } from '../../../src/render/core/table-rows.ts';

const table = (rows: string) => `<table>\n<tbody>\n${rows}</tbody>\n</table>`;

it('takes HTML with one table apart, and puts it together', () => {
  const html = `<h2>a</h2>${table('<tr><td>1</td></tr>\n<tr><td>2</td></tr>\n')}<p>b</p>`;
  const parts = splitRows(html);
  expect(parts).toEqual({
    head: '<h2>a</h2><table>\n<tbody>\n',
    rows: ['<tr><td>1</td></tr>\n', '<tr><td>2</td></tr>\n'],
    tail: '</tbody>\n</table><p>b</p>',
  });
  expect(parts && joinRows(parts)).toBe(html);
});

it.each([
  ['no table', '<p>a</p>'],
  ['two tables', table('') + table('')],
  ['a row that does not end so', table('<tr><td>1</td></tr>')],
])('leaves alone what has %s', (_, html) => {
  expect(splitRows(html)).toBeUndefined();
});

it('has no rows where the table has none', () => {
  expect(splitRows(table(''))?.rows).toEqual([]);
});
