import { expect, it } from 'vitest';
import { splitBlocks } from '../../../src/render/preview/split-blocks.ts';

it('gives the elements of the root, each under its id or its place', () => {
  const html =
    '<article lang="en">\n<header><p>a<br />b</p></header>\n<section id="who"><p>c</p></section>\n</article>\n';
  expect(splitBlocks(html)).toEqual({
    open: '<article lang="en">',
    close: '</article>',
    blocks: [
      { id: 'header-0', html: '<header><p>a<br />b</p></header>' },
      { id: 'who', html: '<section id="who"><p>c</p></section>' },
    ],
  });
});

it('counts no end for elements that have none', () => {
  const { blocks } = splitBlocks(
    '<article><p id="a"><svg><path d="M0 0"/></svg><input type="radio">x</p><p id="b">y</p></article>',
  );
  expect(blocks.map(({ id }) => id)).toEqual(['a', 'b']);
});
