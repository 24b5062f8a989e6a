import { expect, it } from 'vitest';
import { wrap } from '../../src/report/wrap.ts';

it('breaks at spaces, within the width, and indents', () => {
  expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  expect(wrap('one two three', 9, '- ', '  ')).toEqual(['- one two', '  three']);
  expect(wrap('one two', 12, '  ')).toEqual(['  one two']);
});

it('keeps a long word, and what a no-break space joins, whole', () => {
  expect(wrap('a incomprehensible b', 5)).toEqual(['a', 'incomprehensible', 'b']);
  expect(wrap('texte\u00a0: oui', 6)).toEqual(['texte\u00a0:', 'oui']);
});

it('counts the columns of wide characters', () => {
  expect(wrap('日本 語', 6)).toEqual(['日本', '語']);
});
