import { describe, expect, test } from 'vitest';
import { frenchArticle, frenchDecision } from '../../../src/render/labels/french-law.ts';

describe('the law as French notices cite it', () => {
  test.each([
    ['Art. 6(1)(f) GDPR', 'article 6.1.f du RGPD'],
    ['Art. 46(2)(b), 47 GDPR', 'articles 46.2.b et 47 du RGPD'],
    ['Art. 49(1) second subparagraph GDPR', 'article 49.1, second alinéa, du RGPD'],
    ['Arts 84-86 LIL', 'articles 84 à 86 de la loi Informatique et Libertés'],
    ['Art. 27 UK GDPR', 'article 27 du RGPD britannique'],
  ])('%s', (reference, french) => {
    expect(frenchArticle(reference)).toBe(french);
  });

  test.each([
    ['Decision 2000/518/EC', 'décision 2000/518/CE'],
    ['Implementing Decision (EU) 2023/1795', 'décision d’exécution (UE) 2023/1795'],
    ['Implementing Decision 2013/65/EU', 'décision d’exécution 2013/65/UE'],
    [
      'Implementing Decision (EU) 2021/1772, renewed by C(2025) 8771 of 19 December 2025',
      'décision d’exécution (UE) 2021/1772, renouvelée par la décision C(2025) 8771 du 19 décembre 2025',
    ],
  ])('%s', (decision, french) => {
    expect(frenchDecision(decision)).toBe(french);
  });
});
