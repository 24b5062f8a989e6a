import type { Phrases } from '../phrases.ts';

const SEVENTY_TWO_EN = ['72 hours', '72 h', '72h', 'seventy-two hours', 'three days', '3 days'];
const SEVENTY_TWO_FR = [
  '72 heures',
  '72 h',
  '72h',
  'soixante-douze heures',
  'trois jours',
  '3 jours',
];

/** How texts give three days to report something. */
export const SEVENTY_TWO_HOURS = {
  en: SEVENTY_TWO_EN,
  fr: SEVENTY_TWO_FR,
} as const satisfies Phrases;

/** That the text is about a breach of personal data. */
export const BREACHES = {
  en: ['breach(es)', 'incident(s)'],
  fr: ['violation(s)', 'incident(s)', 'faille(s)'],
} as const satisfies Phrases;

/** That it is the customer, or the controller, who is told. */
export const CUSTOMERS = {
  en: ['client(s)', 'customer(s)', 'the controller(s)', 'data controller(s)'],
  fr: ['client(s)', 'cliente(s)', 'responsable(s) du|de traitement', 'donneur(s) d’ordre'],
} as const satisfies Phrases;

/** That it is the authority, or the people concerned, who are told. */
export const AUTHORITIES = {
  en: ['supervisory authority', 'authority', 'authorities', 'regulator', 'CNIL', 'ICO'],
  fr: ['autorité(s)', 'CNIL', 'commission nationale'],
} as const satisfies Phrases;
