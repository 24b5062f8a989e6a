import type { Phrases } from '../phrases.ts';

/** Legal forms that only public authorities and bodies have. */
export const PUBLIC_FORMS: Phrases = {
  en: [
    'public authority|body|institution|establishment|university',
    'local authority',
    'government department|agency',
    'municipality',
  ],
  fr: [
    'établissement public',
    'établissement scolaire public',
    'collectivité territoriale',
    'commune|département|région',
    'communauté de communes',
    'groupement d’intérêt public',
    'autorité administrative indépendante',
    'syndicat mixte|intercommunal',
    'hôpital public',
    'université publique',
    'EPA|EPIC|EPCI|EPLE|EPSCP|GIP',
  ],
};

/** What a reason says of a court, which needs no officer for its judgments. Art. 37(1)(a) GDPR. */
export const COURTS: Phrases = {
  en: ['court(s)', 'judicial'],
  fr: ['juridiction(s)', 'juridictionnel(le)(s)', 'tribunal|tribunaux'],
};

/** What a reason says where an activity is not what the organisation is for. Art. 37(1)(b)-(c) GDPR. */
export const NOT_CORE: Phrases = {
  en: ['core activity|activities', 'ancillary', 'support function(s)', 'main activity|activities'],
  fr: [
    'activité(s) de base',
    'activité(s) principale(s)',
    'cœur de métier|notre|son activité',
    'accessoire(s)',
    'fonction(s) support(s)',
  ],
};
