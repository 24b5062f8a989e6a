import type { Phrases } from '../phrases.ts';

/** The decisions whose standard clauses have ended. */
const DECISIONS = [
  ...['2001/497(/EC)', '2001/497(/CE)', '2004/915(/EC)', '2004/915(/CE)'],
  ...['2010/87(/EU)', '2010/87(/UE)'],
];

/** How texts name standard clauses that protect nothing any more. */
export const FORMER_CLAUSES = {
  en: [...DECISIONS, 'clauses of 2010', '2010 clauses', '2010 standard contractual clauses'],
  fr: [
    ...DECISIONS,
    'clauses de 2010',
    'clauses types de 2010',
    'clauses contractuelles types de 2010',
  ],
} as const satisfies Phrases;

/** What makes it harmless to name them. */
export const REPLACED = {
  en: [
    'replace(s)',
    'replaced',
    'replacing',
    'instead of',
    'in place of',
    'formerly',
    'no longer',
    'repealed',
  ],
  fr: [
    'remplace(nt)',
    'remplacé(es)',
    'remplacées',
    'remplaçant',
    'à la place',
    'au lieu',
    'auparavant',
    'abrogé(es)',
    'abrogées',
    'ne … plus',
  ],
} as const satisfies Phrases;
