import type { Country } from '../../law/index.ts';
import type { Phrases } from '../phrases.ts';

/** Words that say that people or places are in a country outside the European Economic Area. */
export const IN_COUNTRY: readonly (readonly [Country, Phrases])[] = [
  [
    'GB',
    {
      en: ['in the United Kingdom|UK', 'in Great Britain', 'in London'],
      fr: ['au Royaume-Uni', 'en Grande-Bretagne', 'à Londres'],
    },
  ],
  ['CH', { en: ['in Switzerland', 'in Geneva'], fr: ['en Suisse', 'à Genève', 'à Lausanne'] }],
  ['MC', { en: ['in Monaco'], fr: ['à Monaco'] }],
];

/** What makes such words harmless: people go there, data are there, or the place is left out. */
export const ELSEWHERE: Phrases = {
  en: [
    'exchange(s)',
    'internship(s)',
    'stay(s)',
    'trip(s)',
    'travel',
    'abroad',
    'hosted',
    'not',
    'except',
  ],
  fr: [
    'échange(s)',
    'stage(s)',
    'séjour(s)',
    'voyage(s)',
    'étranger',
    'hébergé(e)(s)',
    'pas',
    'sauf',
    'hors',
  ],
};

/** What the authorities of those countries are called. */
export const AUTHORITY_NAMES: Readonly<Partial<Record<Country, Phrases>>> = {
  GB: {
    en: ['ICO', 'Information Commissioner', 'Information Commission'],
    fr: ['ICO', 'Information Commissioner', 'Information Commission'],
  },
  CH: {
    en: ['FDPIC', 'PFPDT', 'EDÖB', 'Federal Data Protection and Information Commissioner'],
    fr: ['PFPDT', 'FDPIC', 'EDÖB', 'Préposé fédéral'],
  },
  MC: {
    en: ['APDP', 'CCIN', 'Autorité de Protection des Données Personnelles'],
    fr: ['APDP', 'CCIN', 'Autorité de Protection des Données Personnelles'],
  },
};

/** Words that tell of a complaints procedure of the organisation's own. */
export const OWN_PROCEDURE: Phrases = {
  en: [
    'complaint(s) procedure|form|process|policy|team',
    'complain|complaint(s) to|with us',
    'send us a|your complaint',
  ],
  fr: [
    'procédure|formulaire … de|des réclamation(s)',
    'procédure de plainte(s)',
    'réclamation(s)|plainte(s) … auprès de nous',
    'nous adresser|envoyer une|votre réclamation|plainte',
    'traitement des réclamations|plaintes',
  ],
};
