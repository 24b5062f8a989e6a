import { expect, test } from 'vitest';
import { coverage, listing } from '../../../src/render/notice/listing.ts';
import { plain } from './small.ts';

test('up to three names stand in a sentence, more stand one a line', () => {
  const few = listing(['a', 'b', 'c'], 'fr');
  expect([plain(few.words), few.lines]).toEqual(['a, b et c', []]);
  const many = listing(['a', 'b', 'c', ['d', 'e']], 'en');
  expect([many.words, many.lines.map(plain)]).toEqual([undefined, ['a', 'b', 'c', 'de']]);
});

test('what it does not hold for, where that is much shorter to say', () => {
  const many = ['first of all', 'second of all', 'third of all', 'fourth of all'];
  expect(coverage(many, ['fifth'], 'en')).toEqual({ words: ['fifth'], lines: [], but: true });
  expect(coverage(many, many, 'en')).toMatchObject({ words: undefined, but: false });
  expect(coverage(['one'], [], 'en')).toMatchObject({ words: ['one'], but: false });
});
