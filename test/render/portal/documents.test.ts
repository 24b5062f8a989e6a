import { expect, test } from 'vitest';
import { documentsOf } from '../../../src/render/portal/documents.ts';

const notice = (id: string, language: 'en' | 'fr', more: object = {}) => ({
  ...{ id, language, title: `${id} ${language}`, updated: null, version: null },
  ...{ page: `${id}.${language}.page.html`, markdown: `${id}.${language}.md` },
  ...more,
});

test('a document stands once, under its title in the language of the page', () => {
  const notices = [notice('privacy', 'en'), notice('privacy', 'fr'), notice('legal', 'en')];
  const [first, second, ...others] = documentsOf(notices, undefined, 'fr');
  expect(first).toMatchObject({ number: 1, title: 'privacy fr', titleLanguage: 'fr' });
  expect(first?.versions.map(({ named }) => named)).toEqual(['anglais', 'français']);
  expect(second).toMatchObject({ number: 2, title: 'legal en', titleLanguage: 'en' });
  expect(others).toEqual([]);
});

test('a date that is missing is said to be so, and formats on demand are named', () => {
  const [open, dated] = documentsOf(
    [
      notice('a', 'en', { pdf: 'a.pdf' }),
      notice('b', 'en', { updated: '2026-11-01', version: '2' }),
    ],
    undefined,
    'en',
  );
  expect(open).toMatchObject({ undated: true, dated: 'date to be established', share: undefined });
  expect(open?.versions[0]?.forms).toEqual([{ name: 'PDF', href: 'a.pdf' }]);
  expect(dated).toMatchObject({ undated: false, dated: '1 November 2026', version: '2' });
});
