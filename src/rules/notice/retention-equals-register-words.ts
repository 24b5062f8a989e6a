import type { Phrases } from '../phrases.ts';

/** Words of a sentence that speaks of keeping data. */
export const KEEPING: Phrases = {
  en: [
    'we|they keep|retain|store|archive',
    'we delete|erase … after',
    'is|are|be kept|retained|stored|archived',
    'is|are|be deleted|erased|anonymised … after',
    'retention period(s)',
    'storage period(s)',
  ],
  fr: [
    'nous conservons|gardons|archivons|stockons',
    'nous supprimons|effaçons … après',
    'nous supprimons|effaçons … au bout',
    'est|sont|être conservé(e)(s)|gardé(e)(s)|archivé(e)(s)|stocké(e)(s)',
    'est|sont|être supprimé(e)(s)|effacé(e)(s)|anonymisé(e)(s) … au|après',
    'durée(s) de conservation',
    'délai(s) de conservation',
  ],
};
