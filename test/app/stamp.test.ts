import { expect, it } from 'vitest';
import { hashOfWords, servedNotices } from '../../src/app/served-text.ts';
import { stamp } from '../../src/app/stamp.ts';

it('says which notice a fragment is, its version and the sum of its words', () => {
  const fragment = '<article class="ropa-notice" lang="en"><p>Words.</p></article>\n';
  const stamped = stamp(fragment, { notice: 'acme/privacy', version: '"2" & <more>' });
  expect(servedNotices(stamped)).toEqual([
    {
      notice: 'acme/privacy',
      language: 'en',
      version: '"2" & <more>',
      stamped: hashOfWords(['Words.']),
      words: ['Words.'],
    },
  ]);
  expect(stamped.endsWith('class="ropa-notice" lang="en"><p>Words.</p></article>\n')).toBe(true);
});

it('leaves a version out that there is not', () => {
  const stamped = stamp('<article>x</article>', { notice: 'acme/privacy', version: undefined });
  expect(stamped).not.toContain('version');
});

it('refuses what has no root element', () => {
  expect(() => stamp('words', { notice: 'acme/privacy', version: undefined })).toThrow(
    'The fragment of acme/privacy has no root element.',
  );
});
