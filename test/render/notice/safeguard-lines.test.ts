import { expect, test } from 'vitest';
import { sourced } from '../../../src/render/core/sourced.ts';
import { safeguardLines } from '../../../src/render/notice/safeguard-lines.ts';
import { plain } from './small.ts';

test('a safeguard with its article, then the rest', () => {
  const text = sourced('clauses.', ['x']);
  expect(
    safeguardLines({ text, article: 'Article 46 GDPR', remarks: sourced('Signed.', ['r']) }).map(
      plain,
    ),
  ).toEqual(['clauses (Article 46 GDPR)', 'Signed.']);
  expect(safeguardLines({ text: ['if it ended: ', text] }).map(plain)).toEqual([
    'if it ended: clauses.',
  ]);
  expect(safeguardLines(undefined)).toEqual([]);
});
