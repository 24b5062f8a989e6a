import type { Phrases } from '../phrases.ts';

/** Words that deny that data relate to a person. */
export const CLAIMS: Phrases = {
  en: [
    'anonymous',
    'anonymously',
    'anonymised|anonymized data|information|form',
    'do|does not … identify you|anybody|anyone|somebody|individuals|people|users|visitors|a',
    'not … identify you personally|directly',
    'nothing that identifies',
    'nobody … identified',
    'no one … identified',
    'cannot|can’t … identify|identified',
    'no personal data|information',
    'not personal data|information',
    'non-personal data|information',
    'non-identifying',
  ],
  fr: [
    'anonyme(s)',
    'anonymement',
    'données anonymisées',
    'ne vous identifie(nt) pas',
    'n’identifie(nt) pas',
    'ne permet(tent) pas … identifier',
    'ne permet(tent) … identifier personne',
    'rien … qui … identifie',
    'aucune donnée personnelle',
    'aucune donnée à caractère personnel',
    'pas … de données personnelles',
    'données non personnelles',
    'non identifiant(e)(s)',
    'non nominative(s)',
  ],
};

/** Sentences in which such words claim nothing of the kind. */
export const NO_CLAIM: Phrases = {
  en: [
    'not anonymous|anonymised|anonymized',
    'no longer anonymous',
    'anonymous statistics|figures|counts|totals',
    'aggregate|aggregated',
    'may|can … anonymously',
    'remain|stay|be anonymous',
    'société anonyme',
    'if … anonymous|anonymously',
    'made anonymous',
  ],
  fr: [
    'pas|plus anonyme(s)',
    'statistiques|chiffres anonymes',
    'agrégé(e)(s)',
    'société anonyme',
    'rester anonyme',
    'peut|pouvez … anonymement',
    'rendu(e)(s) anonyme(s)',
    'si … anonyme|anonymement',
  ],
};

/** Words for what singles somebody out. */
export const IDENTIFIERS: Phrases = {
  en: [
    'ip address(es)',
    'device|session|visitor|user|customer|cookie|online|unique|advertising|mobile|login identifier(s)|id(s)',
    'identifier of … device|session|visitor|browser|phone',
    'unique … identifier|id',
    'unique identification',
    'first name(s)',
    'last name(s)',
    'surname(s)',
    'initial(s)',
    'e-mail|email address(es)',
    'telephone|phone number(s)',
    'pseudonym(s)',
    'pseudonymised|pseudonymized',
    'fingerprint',
  ],
  fr: [
    'adresse(s) ip',
    'identifiant(s) unique(s)|publicitaire(s)',
    'identifiant(s) … appareil|session|visiteur|connexion|cookie|ligne',
    'identifiant(s) d’appareil',
    'identifiant(s) de l’appareil',
    'identification unique',
    'prénom(s)',
    'nom(s) et prénom(s)',
    'initiale(s)',
    'adresse(s) e-mail|électronique(s)|mail',
    'numéro(s) de téléphone',
    'pseudonyme(s)',
    'pseudonymisé(e)(s)',
    'empreinte … navigateur|appareil',
  ],
};
