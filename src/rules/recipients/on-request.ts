import type { Phrases } from '../phrases.ts';

/** That recipients are named only to those who ask, or only perhaps. */
export const ON_REQUEST = {
  en: [
    'on request',
    'upon request',
    'on demand',
    'available from us',
    'where applicable',
    'if applicable',
    'where appropriate',
    'as the case may be',
  ],
  fr: ['sur demande', 'à la demande', 'sur simple demande', 'le cas échéant', 's’il y a lieu'],
} as const satisfies Phrases;
