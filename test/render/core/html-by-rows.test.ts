import { expect, it } from 'vitest';
import { toHtml } from '../../../src/render/core/html.ts';
import { htmlByRows, splitTable } from '../../../src/render/core/html-by-rows.ts';

const table = (...rows: readonly string[]) =>
  `Words.\n\n| Who | What |\n| --- | --- |\n${rows.map((row) => `| ${row} |\n`).join('')}`;

it('turns only those rows into HTML that are new', () => {
  const rows = new Map<string, string>();
  const asked: string[] = [];
  const print = (markdown: string) => {
    asked.push(markdown);
    return toHtml(markdown);
  };
  for (const markdown of [table('a | b'), table('a | b', 'c | d', 'c | d')]) {
    expect(htmlByRows(markdown, print, rows)).toBe(toHtml(markdown));
  }
  expect(asked).toEqual([table('a | b'), table('c | d')]);
});

it('gives nothing where there is not one table', () => {
  for (const markdown of ['Words.\n', table(), `${table('a | b')}\n${table('c | d')}`]) {
    expect(htmlByRows(markdown, toHtml, new Map())).toBeUndefined();
    expect(splitTable(markdown)).toBeUndefined();
  }
});

it('splits a text with one table', () => {
  expect(splitTable(`${table('a | b', 'c | d')}\nMore.\n`)).toEqual({
    before: table(),
    lines: ['| a | b |\n', '| c | d |\n'],
    after: '\nMore.\n',
  });
});
