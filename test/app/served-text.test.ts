import { expect, it } from 'vitest';
import { hashOfWords, servedNotices } from '../../src/app/served-text.ts';

const PAGE = `<html><body><h1>Site</h1>
<article class="x" data-ropa-notice="acme/privacy" data-ropa-version="2" data-ropa-sha256="ab" lang="en">
<p>We keep&nbsp;it for 5&#160;years.<br>Then we <b>erase</b> it &amp; stop.</p>
<p><a href="#rights">Rights</a>: <a href="mailto:a@b.example">write</a></p><script>no()</script>
</article><p>Elsewhere</p></body></html>`;

it('finds the notices of a page, with what people read and where links lead', () => {
  expect(servedNotices(PAGE)).toEqual([
    {
      notice: 'acme/privacy',
      language: 'en',
      version: '2',
      stamped: 'ab',
      words: [
        'We keep it for 5 years.',
        'Then we erase it & stop.',
        'Rights :',
        'mailto:a@b.example write',
      ],
    },
  ]);
});

it('does not mind how a website packs and dresses it', () => {
  const packed = PAGE.replaceAll('\n', '')
    .replace('&nbsp;', '\u00a0')
    .replace('class="x"', 'id=y class=z')
    .replace('<b>', '<b class="bold">');
  expect(servedNotices(packed)[0]?.words).toEqual(servedNotices(PAGE)[0]?.words);
});

it('reads several notices, one that is never closed, and none', () => {
  const two = `${PAGE}<div data-ropa-notice="acme/b" lang="fr">Un<p>deux`;
  expect(servedNotices(two).map(({ notice, words }) => [notice, words.length])).toEqual([
    ['acme/privacy', 4],
    ['acme/b', 1],
  ]);
  expect(servedNotices('<p>Nothing here</p>')).toEqual([]);
});

it('sums words, not how they are cut', () => {
  expect(hashOfWords(['a', 'b'])).not.toBe(hashOfWords(['a', 'c']));
  expect(hashOfWords(['a'])).toMatch(/^[0-9a-f]{64}$/);
});
