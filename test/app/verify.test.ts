import { expect, it } from 'vitest';
import { stamp } from '../../src/app/stamp.ts';
import { verify } from '../../src/app/verify.ts';

const fragment = (words: string, version = '1') =>
  stamp(`<article lang="en"><p>First. ${words}</p></article>`, { notice: 'acme/privacy', version });
const current = [{ key: 'acme/privacy', language: 'en', html: fragment('We keep it.', '2') }];
const page = (html: string) => [{ where: 'site/privacy.html', html: `<body>${html}</body>` }];
const about = { where: 'site/privacy.html', notice: 'acme/privacy', language: 'en' };

it('is content with the same words', () => {
  const same = fragment('We keep it.', '2').replace('<p>', '<p class="big">');
  expect(verify(page(same), current)).toEqual([{ ...about, state: 'same' }]);
});

it('says where an older fragment first differs', () => {
  expect(verify(page(fragment('We sell it.')), current)).toEqual([
    {
      ...about,
      state: 'different',
      served: 'We sell it.',
      current: 'We keep it.',
      servedVersion: '1',
      currentVersion: '2',
      altered: false,
    },
  ]);
});

it('sees that a website changed the words of its fragment, or dropped some', () => {
  const altered = fragment('We keep it.', '2').replace('keep', 'sell');
  expect(verify(page(altered), current)).toMatchObject([{ state: 'different', altered: true }]);
  const cut = fragment('We keep it.', '2').replace(' We keep it.', '');
  expect(verify(page(cut), current)).toMatchObject([
    { state: 'different', served: '', current: 'We keep it.' },
  ]);
});

it('does not know a notice that the registry has not, or has in another language', () => {
  const other = fragment('We keep it.').replace('lang="en"', 'lang="fr"');
  expect(verify(page(other), current)).toEqual([{ ...about, language: 'fr', state: 'unknown' }]);
  expect(verify(page('<p>No notice</p>'), current)).toEqual([]);
});
