import type { Phrases } from '../phrases.ts';

/** How texts say that people can get a copy of the safeguards. */
export const COPIES = {
  en: [
    'copy(ies) of … safeguard(s)',
    'copy(ies) of … clauses',
    'copy(ies) of … rules',
    'safeguard(s) … copy(ies)',
    'clauses … copy(ies)',
    'read … clauses',
    'clauses … can be read',
    'clauses … are published',
  ],
  fr: [
    'copie(s) de|des|du … garantie(s)',
    'copie(s) de|des|du … clauses',
    'copie(s) de|des|du … règles',
    'garantie(s) … copie(s)',
    'clauses … copie(s)',
    'consulter … clauses',
    'clauses … consultables',
    'clauses … sont publiées',
  ],
} as const satisfies Phrases;
