import type { Phrases } from '../phrases.ts';

/** How registries call people whom they meet at their work only. */
export const PROFESSIONAL: Phrases = {
  en: [
    'professional(s)',
    'business partner(s)|customer(s)|client(s)|contact(s)',
    'corporate customer(s)|client(s)',
    'company|companies',
    'supplier(s)',
    'employer(s)',
    'training manager(s)',
    'representatives of',
    'B2B',
  ],
  fr: [
    'professionnel(s)',
    'professionnelle(s)',
    'partenaire(s) commercial|commerciaux',
    'entreprise(s)',
    'société(s) cliente(s)',
    'fournisseur(s)',
    'employeur(s)',
    'responsable(s) formation',
    'représentant(s) de',
    'BtoB|B2B',
  ],
};

/** Names that speak of others as well. */
export const ALSO_CONSUMERS: Phrases = {
  en: ['individual(s)', 'consumer(s)', 'private', 'employees of'],
  fr: ['particulier(s)', 'consommateur(s)', 'salarié(e)(s) de'],
};
