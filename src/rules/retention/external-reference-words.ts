import type { Phrases } from '../phrases.ts';

/** Documents of the organisation that people cannot read. */
export const UNAVAILABLE_DOCUMENTS: Phrases = {
  en: [
    'internal register|record|policy|schedule|document|procedure|rules',
    'internal retention policy|schedule|rules',
    'our register|record of processing',
    'our|the register|record(s) of processing activities',
    'our|the processing register|record',
    'our|the retention policy|schedule',
    'our|the retention and archiving policy',
  ],
  fr: [
    'registre interne',
    'document(s) interne(s)',
    'procédure(s)|règle(s)|politique(s)|référentiel(s) interne(s)',
    'notre|le|au|du registre des|de traitement(s)',
    'notre|le|au|du registre des activités',
    'notre|la politique|charte d’archivage',
    'notre|la politique|charte de conservation',
    'notre|le|nos|les tableau(x)|référentiel(s)|calendrier(s) de conservation',
    'notre|le|nos|les tableau(x)|référentiel(s)|calendrier(s) des durées',
  ],
};

/** What authorities publish as a guide for controllers, which sets nobody’s period. */
export const REFERENCE_FRAMEWORKS: Phrases = {
  en: [
    'cnil’s|cnil … framework(s)|benchmark(s)|guidance|guidelines|recommendation(s)',
    'framework(s)|benchmark(s)|guidance|guidelines|recommendation(s) of|from|by the cnil',
    'authority’s recommendation(s)|guidance|guidelines',
    'recommendations|guidance|guidelines of|from|by the … authority',
  ],
  fr: [
    'référentiel(s)|recommandation(s)|préconisation(s)|repère(s)|guide(s) … de|par la cnil',
    'référentiel(s)|recommandation(s)|préconisation(s)|norme(s) cnil',
    'recommandations de l’autorité',
  ],
};
