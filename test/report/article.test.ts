import { expect, it } from 'vitest';
import { articleIn } from '../../src/report/article.ts';

it.each([
  ['Art. 13(2)(a) GDPR', 'Art.\u00a013(2)(a) GDPR', 'Art.\u00a013(2)(a) RGPD'],
  ['Art. 27 UK GDPR', 'Art.\u00a027 UK GDPR', 'Art.\u00a027 RGPD britannique'],
  ['Art. 14 FADP', 'Art.\u00a014 FADP', 'Art.\u00a014 LPD (Suisse)'],
  ['Arts 84-86 LIL', 'Arts\u00a084-86 LIL', 'Art.\u00a084-86 LIL'],
  ['Decision (EU) 2021/914', 'Decision (EU) 2021/914', 'décision (UE) 2021/914'],
  [
    'Art. 6(3) GDPR; Art. 5(2) GDPR',
    'Art.\u00a06(3) GDPR; Art.\u00a05(2) GDPR',
    'Art.\u00a06(3) RGPD\u202f; Art.\u00a05(2) RGPD',
  ],
])('writes %s for its readers', (article, english, french) => {
  expect(articleIn(article, 'en')).toBe(english);
  expect(articleIn(article, 'fr')).toBe(french);
});
