import type { Language } from '../../model/index.ts';

/** Words that stand where a source should, and name none; in lower case, compared with whole texts. */
export const GENERIC_SOURCES = {
  en: [
    'third parties',
    'third party',
    'a third party',
    'other third parties',
    'other parties',
    'external sources',
    'other sources',
    'various sources',
    'partners',
    'our partners',
  ],
  fr: [
    'tiers',
    'un tiers',
    'des tiers',
    'sources externes',
    'sources tierces',
    'sources diverses',
    'd’autres sources',
    'autres sources',
    'partenaires',
    'nos partenaires',
    'des partenaires',
  ],
} as const satisfies Record<Language, readonly string[]>;
