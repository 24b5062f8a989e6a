import type { Language } from '../model/index.ts';

/** What laws are called elsewhere than in English, the longer names first. */
const NAMES = {
  en: [],
  fr: [
    ['UK GDPR', 'RGPD britannique'],
    ['GDPR', 'RGPD'],
    ['ePrivacy Directive', 'directive «\u00a0vie privée et communications électroniques\u00a0»'],
    ['FADP', 'LPD (Suisse)'],
    ['Decision (EU)', 'décision (UE)'],
    ['Arts', 'Art.'],
    ['; ', '\u202f; '],
  ],
} as const satisfies Record<Language, readonly (readonly [english: string, other: string])[]>;

/** References to articles, as rules write them, for readers of a language; numbers stay as they are. */
export function articleIn(article: string, language: Language): string {
  let text = article;
  for (const [english, other] of NAMES[language]) text = text.replaceAll(english, other);
  return text.replace(/\b(Arts?\.?|§) /g, '$1\u00a0');
}
