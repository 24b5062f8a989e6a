import { expect, test } from 'vitest';
import { dayWords } from '../../../src/render/phrases/day.ts';
import { at, context, open } from './said.ts';

test('a day in words, or what is stated of it', () => {
  expect(dayWords(at('2026-01-02'), context('fr'))).toEqual({
    text: '2 janvier 2026',
    path: ['x'],
  });
  expect(dayWords(at(open('last year')), context())?.text).toBe('last year');
  expect(dayWords(at(open()), context())).toBeUndefined();
  expect(dayWords(at(undefined), context())).toBeUndefined();
});
