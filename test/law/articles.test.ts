import { describe, expect, it } from 'vitest';
import { ARTICLES, type Article, articleUrl } from '../../src/law/articles.ts';
import * as law from '../../src/law/index.ts';
import { collect } from './provenances.ts';

const GDPR = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';
const LIL = 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000886460';
const articles = Object.entries(ARTICLES) as [string, Article][];

describe('articleUrl', () => {
  it.each([
    ['Art. 13(2)(a) GDPR', GDPR],
    ['Art. 6(1)(f) GDPR', GDPR],
    ['Art. 30(1)(a), 13(1)(a), 14(1)(a) GDPR', GDPR],
    ['Arts 15-22 GDPR', GDPR],
    ['Art. 99 GDPR', GDPR],
    ['Art. 27 UK GDPR', 'https://www.legislation.gov.uk/eur/2016/679/article/27'],
    ['Art. 13(1)(f) UK GDPR', 'https://www.legislation.gov.uk/eur/2016/679/article/13'],
    ['Art. 13, 14 UK GDPR', 'https://www.legislation.gov.uk/eur/2016/679/contents'],
    ['Art. 82 LIL', LIL],
    ['Arts 84-86 LIL', LIL],
    ['Art. L34-5 CPCE', 'https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006070987'],
    ['Art. L223-1 C. conso.', 'https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006069565'],
    ['Art. L123-22 C. com.', 'https://www.legifrance.gouv.fr/codes/id/LEGITEXT000005634379'],
    ['Art. 14 FADP', 'https://www.fedlex.admin.ch/eli/cc/2022/491/en'],
    ['Art. 5(3) ePrivacy Directive', 'https://eur-lex.europa.eu/eli/dir/2002/58/oj'],
    ['Decision (EU) 2021/914', 'https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj'],
    [
      'Law 1.565 (Monaco)',
      'https://journaldemonaco.gouv.mc/Journaux/2024/Journal-8725/Loi-n-1.565-du-3-decembre-2024-relative-a-la-protection-des-donnees-personnelles',
    ],
  ])('%s', (reference, url) => {
    expect(articleUrl(reference)).toBe(url);
  });

  it.each([
    'Art. 100 GDPR',
    'GDPR',
    'Art. GDPR',
    'Art. 13(2)(a)',
    'Art. 3 Law 1.565',
    'CNIL 2026-042',
    'Decision (EU) 2099/1',
    'constructor',
    '',
  ])('knows no page for %j', (reference) => {
    expect(articleUrl(reference)).toBeUndefined();
  });

  it('finds a page for every reference of the tables but the French doctrine and a proposal', () => {
    const references = new Set(
      collect(
        law,
        (entry): entry is { article?: string; articles?: readonly string[] } =>
          'article' in entry || 'articles' in entry,
      ).flatMap(({ article, articles: several = [] }) => (article ? [article] : several)),
    );
    const without = [...references].filter((reference) => articleUrl(reference) === undefined);
    expect(without.sort()).toEqual(['CNIL 2026-042', 'CNIL doctrine', 'COM(2025) 501']);
  });
});

describe('ARTICLES', () => {
  it('has the articles that rules rest on', () => {
    expect(articles.map(([number]) => Number(number))).toEqual([
      4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 24, 26, 27, 28, 30, 32, 33,
      35, 37, 38, 44, 45, 46, 49, 77,
    ]);
  });

  it.each(['en', 'fr'] as const)('has a title and one sentence in %s, each its own', (language) => {
    for (const [number, { title, duty }] of articles) {
      expect(title[language], number).toMatch(/[^.\s]$/);
      expect(duty[language], number).toMatch(/^\p{Lu}[^.]+\.$/u);
    }
    const texts = articles.flatMap(([, { title, duty }]) => [title[language], duty[language]]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('writes French apostrophes as printed', () => {
    expect(JSON.stringify(articles.map(([, { title, duty }]) => [title.fr, duty.fr]))).not.toMatch(
      /'/,
    );
  });
});
