import { expect, it } from 'vitest';
import { type HtmlNode, htmlNodes } from '../../../src/render/preview/html-nodes.ts';

const shape = (nodes: readonly HtmlNode[]): unknown[] =>
  nodes.map(({ tag, html, children }) => (tag === '' ? html : [tag, ...shape(children)]));

it.each([
  ['text', 'a &amp; b', ['a &amp; b']],
  [
    'elements',
    '<p class="x">a<br>b</p>\n<p></p>',
    [['<p class="x">', 'a', ['<br>'], 'b'], '\n', ['<p>']],
  ],
  [
    'rows',
    '<tbody>\n<tr><td>a</td></tr>\n<tr id="b"></tr></tbody>',
    [['<tbody>', '\n', ['<tr>', ['<td>', 'a']], '\n', ['<tr id="b">']]],
  ],
  [
    'a table in a row',
    '<tr><td><table><tr><td>a</td></tr></table></td></tr>',
    [['<tr>', ['<td>', ['<table>', ['<tr>', ['<td>', 'a']]]]]],
  ],
])('takes HTML apart: %s', (_, html, expected) => {
  const nodes = htmlNodes(html);
  expect(shape(nodes)).toEqual(expected);
  expect(nodes.map((one) => one.html).join('')).toBe(html);
});

it('does not take a tag that does not end', () => {
  expect(() => htmlNodes('<p>a <b')).toThrow('A tag does not end: <b');
});
