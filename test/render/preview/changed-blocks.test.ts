import { expect, it } from 'vitest';
import { ChangedBlocks } from '../../../src/render/preview/changed-blocks.ts';
import { markChanges, withoutMarks } from '../../../src/render/preview/mark-changes.ts';

const table = (title: string, ...rows: readonly string[]) =>
  `<section><h2>${title}</h2><table>\n<tbody>\n${rows
    .map((row) => `<tr><td>\uE0001\uE001${row}\uE002</td></tr>\n`)
    .join('')}</tbody>\n</table></section>`;

const unmarked = (html: string) => html.replace(/<\/?mark\b[^>]*>/g, '');

it.each([
  ['a row that changes', table('T', 'Ann', 'Bob', 'Cleo'), table('T', 'Ann', 'Bill', 'Cleo')],
  ['a row more', table('T', 'Ann'), table('T', 'Ann', 'Bob')],
  ['a row less', table('T', 'Ann', 'Bob'), table('T', 'Bob')],
  ['another title', table('T', 'Ann', 'Bob'), table('U', 'Ann', 'Bob')],
  ['all of it', table('T', 'Ann'), table('U', 'Bob', 'Cleo')],
  ['no table', '<p>One. Two.</p>', '<p>One. Three.</p>'],
  ['a table where there was none', '<p>One.</p>', table('T', 'Ann')],
])('marks what comparing the whole would mark: %s', (_, before, after) => {
  const part = new ChangedBlocks().changed(before, after);
  const whole = markChanges(before, after);
  expect({ changed: part.changed, removed: part.removed }).toEqual({
    changed: whole.changed,
    removed: whole.removed,
  });
  const plain = (html: string) => html.replace(/ data-sentence="\d+"/g, '');
  expect(plain(part.html)).toBe(plain(whole.html));
  expect(unmarked(part.html)).toBe(withoutMarks(after).html);
});

it('marks all that was not there before', () => {
  expect(new ChangedBlocks().changed(undefined, table('T', 'Ann')).changed).toBe(2);
});

it('shows what is as it was without marks', () => {
  const html = table('T', 'Ann');
  expect(new ChangedBlocks().unchanged(html)).toEqual(withoutMarks(html));
});
