import { expect, test } from 'vitest';
import { listing } from '../../../src/render/notice/listing.ts';
import { plain } from './small.ts';

test('up to three names stand in a sentence, more stand one a line', () => {
  const few = listing(['a', 'b', 'c'], 'fr');
  expect([plain(few.words), few.lines]).toEqual(['a, b et c', []]);
  const many = listing(['a', 'b', 'c', ['d', 'e']], 'en');
  expect([many.words, many.lines.map(plain)]).toEqual([undefined, ['a', 'b', 'c', 'de']]);
});
