import { describe, expect, it } from 'vitest';
import { htmlPieces, untraced } from '../../../src/render/preview/html-pieces.ts';

const TRACED = '<p>We are \uE0000\uE001A\uE0001\uE001cme\uE002\uE002.</p>';

describe('htmlPieces', () => {
  it('gives tags, and text with the innermost source', () => {
    expect(htmlPieces(TRACED)).toEqual([
      { tag: '<p>', isBlock: true },
      { text: 'We are ', source: undefined },
      { text: 'A', source: 0 },
      { text: 'cme', source: 1 },
      { text: '.', source: undefined },
      { tag: '</p>', isBlock: true },
    ]);
  });

  it('knows what stands within a line', () => {
    const tags = htmlPieces('<em>a</em><br /><td>').filter((piece) => 'tag' in piece);
    expect(tags.map(({ isBlock }) => isBlock)).toEqual([false, false, true, true]);
  });

  it('removes traces from attributes, also those of addresses', () => {
    const html = '<td data-label="\uE0000\uE001A\uE002"><a href="https://a.example/%EE%80%82">';
    expect(htmlPieces(html)).toEqual([
      { tag: '<td data-label="A">', isBlock: true },
      { tag: '<a href="https://a.example/">', isBlock: false },
    ]);
  });
});

describe('untraced', () => {
  it('gives the HTML as it is without traces', () => {
    expect(untraced(TRACED)).toBe('<p>We are Acme.</p>');
  });
});
