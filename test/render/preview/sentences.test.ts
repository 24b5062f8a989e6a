import { expect, it } from 'vitest';
import { htmlPieces } from '../../../src/render/preview/html-pieces.ts';
import { sentencesOf } from '../../../src/render/preview/sentences.ts';

const wordsOf = (html: string) => sentencesOf(htmlPieces(html)).map(({ words }) => words);

it('ends a sentence at its full stop, and with its paragraph or cell', () => {
  expect(wordsOf('<p>One. Two? « Three. »</p><td>four</td><td>five</td>')).toEqual([
    'One.',
    'Two?',
    '« Three. »',
    'four',
    'five',
  ]);
});

it('follows a sentence through emphasis, links and sources', () => {
  expect(wordsOf('<p>Write <a href="#">to \uE0000\uE001us\uE002</a>. Then wait.</p>')).toEqual([
    'Write to us.',
    'Then wait.',
  ]);
  expect(wordsOf('<p>One. <strong>Two.</strong> Three.</p>')).toEqual(['One.', 'Two.', 'Three.']);
});

it('does not end a sentence within a number or an abbreviation before a small letter', () => {
  expect(wordsOf('<p>Art. 6.1.f and e.g. this.</p>')).toEqual(['Art. 6.1.f and e.g. this.']);
});

it('says which pieces a sentence is made of', () => {
  const [first, second] = sentencesOf(htmlPieces('<p>One. Two <em>three</em>.</p>'));
  expect(first?.fragments).toEqual([{ piece: 1, text: 'One. ' }]);
  expect(second?.fragments.map(({ piece, text }) => `${piece}${text}`)).toEqual([
    '1Two ',
    '3three',
    '5.',
  ]);
});
