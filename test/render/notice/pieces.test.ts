import { expect, test } from 'vitest';
import {
  joinHtml,
  joinMarkdown,
  type Piece,
  sectionHtml,
} from '../../../src/render/notice/pieces.ts';

const piece = (markdown: string, anchor?: string): Piece => ({
  markdown,
  sources: [{ start: 0, end: 1, path: [markdown.trim()] }],
  ...(anchor === undefined ? {} : { anchor }),
  wrap: (html) => `<section id="${anchor ?? ''}">${html}</section>`,
});

test('sources move with their piece, behind its anchor', () => {
  const { markdown, sources } = joinMarkdown([piece('One\n'), piece('Two\n', 'two')]);
  expect(markdown).toBe('One\n\n<a id="two"></a>\n\nTwo\n');
  expect(sources.map(({ start, end, path }) => [markdown.slice(start, end), path])).toEqual([
    ['O', ['One']],
    ['T', ['Two']],
  ]);
});

test('HTML is sanitised as a whole', () => {
  expect(
    joinHtml([piece('One\n', 'one')], (html) => `<article onclick="x">${html}</article>`),
  ).toBe('<article><section id="one"><p>One</p></section></article>');
});

test('a section and its tables are named by its heading', () => {
  const html = sectionHtml(
    'rights',
    '<h2>Rights</h2><div class="ropa-table" role="group"></div><h2>x</h2>',
  );
  expect(html).toContain('<section id="rights">');
  expect(html).toContain('<h2 id="rights-heading"><a href="#rights">Rights</a></h2>');
  expect(html).toContain('role="group" aria-labelledby="rights-heading"');
  expect(sectionHtml('summary', '')).toContain('class="ropa-summary"');
});

test('a heading to which the contents lead is no link to itself', () => {
  expect(sectionHtml('rights', '<h2>Rights</h2>', true)).toContain('<h2>Rights</h2>');
});
