import type { Phrases } from '../phrases.ts';

/** How texts say that it is measured whether a message is opened. */
export const OPENING: Phrases = {
  en: [
    'open rate(s)',
    'opening rate(s)',
    'rate(s) of opening',
    'rate(s) at which … opened',
    'whether|if|when|who|which … opened',
    'whether|if|when|who … open(s)',
    'opening of e-mails|emails|messages|mailings',
    'e-mails|emails|messages|mailings opened',
    'tracking pixel(s)',
  ],
  fr: [
    "taux d'ouverture(s)",
    "l'ouverture des e-mails|courriels|messages|envois|newsletters",
    "l'ouverture de nos|vos|chaque|cet|ce",
    'quel taux … ouvert(s)',
    'si … ouvrez|ouvre|ouvert|ouverts',
    'qui ouvre|ouvrent',
    'e-mails|courriels|messages ouverts',
    'pixel(s) de suivi|traçage',
    'pixel(s) espion(s)',
  ],
};

/** Anonymous totals, security, and consent of its own; or that it is not done. */
export const CONSENTED_OR_TOTAL: Phrases = {
  en: [
    'anonymous',
    'anonymised|anonymized',
    'anonymously',
    'aggregate(d)',
    'total(s)',
    'overall',
    'consent',
    'agree(d)',
    'security',
    'not',
    'never',
    'no',
    'nothing',
  ],
  fr: [
    'anonyme(s)',
    'anonymisé(e)(s)',
    'agrégé(e)(s)',
    'au total',
    'total|totaux',
    'global|globale|globaux',
    'ensemble des',
    'consentement',
    'consenti',
    'accord',
    'acceptez|accepté',
    'sécurité',
    'pas',
    'jamais',
    'aucun(e)',
    'sans',
  ],
};
