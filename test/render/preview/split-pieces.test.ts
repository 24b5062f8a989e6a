import { expect, it } from 'vitest';
import { splitPieces } from '../../../src/render/preview/split-pieces.ts';

it.each([
  ['', []],
  ['<br>a', ['<br>a']],
  ['<p>a</p>\n<p>b</p>c', ['<p>a</p>\n', '<p>b</p>', 'c']],
  [
    '<table>\n<tr><td>a</td></tr>\n<tr></tr>\n</table>',
    ['<table>\n<tr><td>a</td></tr>\n', '<tr></tr>\n', '</table>'],
  ],
  ['<ul><li>a<ul><li>b</li></ul></li></ul>', ['<ul><li>a<ul><li>b</li>', '</ul></li>', '</ul>']],
  ['<thead></thead><time></time>', ['<thead></thead><time></time>']],
])('splits %j where rows, items and paragraphs end', (html, pieces) => {
  expect(splitPieces(html)).toEqual(pieces);
});
