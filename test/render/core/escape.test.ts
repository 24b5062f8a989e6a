import { describe, expect, test } from 'vitest';
import { escapeInline, escapePlain, escapeRich } from '../../../src/render/core/escape.ts';
import { toHtml } from '../../../src/render/core/html.ts';

const shown = (markdown: string) => toHtml(markdown).trim();

describe('escapePlain', () => {
  test.each([
    ['# no heading', '<p># no heading</p>'],
    ['- no list', '<p>- no list</p>'],
    ['1. no list', '<p>1. no list</p>'],
    ['**no** _emphasis_ `code`', '<p>**no** _emphasis_ `code`</p>'],
    [
      '[no](https://link.example)',
      '<p>[no](<a href="https://link.example">https://link.example</a>)</p>',
    ],
    ['<b> & &lt;', '<p>&lt;b&gt; &amp; &amp;lt;</p>'],
    ['two\nlines\u2028three', '<p>two lines three</p>'],
    ['  trimmed  ', '<p>trimmed</p>'],
  ])('%j', (text, html) => {
    expect(shown(escapePlain(text))).toBe(html);
  });
});

test('escapeInline keeps the spaces around a piece', () => {
  expect(escapeInline(' from *now* ')).toBe(' from \\*now\\* ');
});

describe('escapeRich', () => {
  test.each([
    ['a **b** *c*', '<p>a <strong>b</strong> <em>c</em></p>'],
    ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['[a](https://b.example)', '<p><a href="https://b.example">a</a></p>'],
    ['[a](mailto:b@c.example)', '<p><a href="mailto:b@c.example">a</a></p>'],
    ['[a](javascript:b)', '<p>[a](javascript:b)</p>'],
    ['# a', '<p># a</p>'],
    ['a\n---', '<p>a\n---</p>'],
    ['a\n=', '<p>a\n=</p>'],
    ['    a', '<p>a</p>'],
    ['a\n\n    b', '<p>a</p>\n<p>   b</p>'],
    ['- [ ] a', '<ul>\n<li>[ ] a</li>\n</ul>'],
    ['![a](https://b.example)', '<p>!<a href="https://b.example">a</a></p>'],
    ['| a |\n| - |\n| b |', '<p>| a |\n| - |\n| b |</p>'],
  ])('%j', (text, html) => {
    expect(shown(escapeRich(text))).toBe(html);
  });
});
