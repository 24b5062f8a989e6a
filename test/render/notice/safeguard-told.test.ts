import { expect, test } from 'vitest';
import { sourced } from '../../../src/render/core/sourced.ts';
import { safeguardTold } from '../../../src/render/notice/safeguard-told.ts';
import { plain } from './small.ts';

const text = sourced('clauses.', ['x']);
const article = 'Article 46 GDPR';

test('a safeguard with its article, then the rest in the same words', () => {
  const say = (remarks: string) =>
    plain(safeguardTold({ text, article, remarks: sourced(remarks, ['r']) }));
  expect(say('Signed.')).toBe('clauses (Article 46 GDPR). Signed');
  expect(say('signed by both.')).toBe('clauses (Article 46 GDPR), signed by both');
});

test('without an article, within words of its own', () => {
  expect(plain(safeguardTold({ text: ['if it ended: ', text] }))).toBe('if it ended: clauses.');
});
