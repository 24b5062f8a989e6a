import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HtmlNode, htmlNodes } from '../../../src/render/preview/html-nodes.ts';
import { htmlPatch } from '../../../src/render/preview/html-patch.ts';
import { patchedHtml } from './patched-html.ts';

const nodeOf = (html: string): HtmlNode => {
  const [node] = htmlNodes(html);
  if (!node) throw new Error('There is nothing.');
  return node;
};
const stepsBetween = (before: string, after: string) => htmlPatch(nodeOf(before), nodeOf(after));

describe('gives no more than what differs', () => {
  it.each([
    ['nothing', '<p>a</p>', '<p>a</p>', []],
    ['a text', '<p>a<b>c</b></p>', '<p>b<b>c</b></p>', [{ at: [0], remove: 1, insert: ['b'] }]],
    [
      'a row more',
      '<tbody><tr>a</tr><tr>c</tr></tbody>',
      '<tbody><tr>a</tr><tr>b</tr><tr>c</tr></tbody>',
      [{ at: [1], remove: 0, insert: ['<tr>b</tr>'] }],
    ],
    [
      'a row less, and a cell within another',
      '<tbody><tr>a</tr><tr>b</tr><tr><td>c</td><td>d</td></tr></tbody>',
      '<tbody><tr>b</tr><tr><td>c</td><td>e</td></tr></tbody>',
      [
        { at: [2, 1, 0], remove: 1, insert: ['e'] },
        { at: [0], remove: 1, insert: [] },
      ],
    ],
    [
      'a drawing, as a whole',
      '<p><svg><path d="a"/></svg></p>',
      '<p><svg><path d="b"/></svg></p>',
      [{ at: [0], remove: 1, insert: ['<svg><path d="b"/></svg>'] }],
    ],
    [
      'an attribute',
      '<p class="a">b<i id="c"></i></p>',
      '<p>b<i id="d"></i></p>',
      [
        { at: [], tag: ['<p class="a">', '<p>'] },
        { at: [1], tag: ['<i id="c">', '<i id="d">'] },
      ],
    ],
  ])('%s', (_, before, after, steps) => {
    expect(stepsBetween(before, after)).toEqual(steps);
  });

  it('and nothing at all for elements of different names', () => {
    expect(stepsBetween('<p>a</p>', '<ul>a</ul>')).toBeUndefined();
  });
});

/** Elements as documents hold them, few enough in kind that two of them are often alike. */
const { element } = fc.letrec<{ node: string; element: string }>((tie) => ({
  node: fc.oneof({ maxDepth: 4 }, fc.constantFrom('a', 'b. ', '<br>'), tie('element')),
  element: fc
    .tuple(
      fc.constantFrom('td', 'tr', 'p'),
      fc.constantFrom('', ' class="x"', ' id="y" class="z"'),
      fc.array(tie('node'), { maxLength: 5 }),
    )
    .map(([name, attributes, nodes]) => {
      // Two texts in a row would be one.
      const children = nodes.filter(
        (one, at) => one.startsWith('<') || at === 0 || nodes[at - 1]?.startsWith('<'),
      );
      return `<${name}${attributes}>${children.join('')}</${name}>`;
    }),
}));

it('makes of any element any other of the same name', () => {
  fc.assert(
    fc.property(element, element, (before, after) => {
      const steps = stepsBetween(before, after);
      fc.pre(steps !== undefined);
      expect(patchedHtml(before, steps ?? [])).toBe(after);
    }),
    { numRuns: 500 },
  );
});
