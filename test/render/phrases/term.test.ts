import { expect, test } from 'vitest';
import { term } from '../../../src/render/phrases/term.ts';
import { at } from './said.ts';

test('the words for a value, at its place; nothing where it is open or left out', () => {
  const words = { a: 'first', 2: 'second' };
  expect(term(at<'a' | 2>('a'), words)).toEqual({ text: 'first', path: ['x'] });
  expect(term(at<'a' | 2>(2), words)?.text).toBe('second');
  expect(term(at(undefined), words)).toBeUndefined();
  expect(term(at({ gap: {} }), words)).toBeUndefined();
});
