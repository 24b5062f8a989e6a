import type { Phrases } from '../phrases.ts';

const NAMES = [
  ...['Google Analytics', 'Google Ads', 'Google AdWords', 'Google Tag Manager', 'DoubleClick'],
  ...['reCAPTCHA', 'Meta Pixel', 'LinkedIn Insight Tag', 'Microsoft Clarity'],
  ...['LivePerson', 'Zendesk'],
];

/** Tools that texts name where they are built into a site; networks that a page only links to are not. */
export const TAGS = { en: NAMES, fr: NAMES } as const satisfies Phrases;

/** That the tool is not in use. */
export const NOT_USED = {
  en: ['not', 'no', 'never', 'no longer', 'without', 'unlike', 'instead of', 'rather than', 'nor'],
  fr: ['pas', 'plus', 'jamais', 'sans', 'contrairement', 'au lieu', 'plutôt que', 'ni', 'aucun(e)'],
} as const satisfies Phrases;
