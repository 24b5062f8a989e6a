import type { Phrases } from '../phrases.ts';

/** How texts say that somebody uses data for ends of their own. */
export const OWN_PURPOSES = {
  en: [
    'own purposes',
    'own ends',
    'own account',
    'own products',
    'own services',
    'own advertising',
    'own marketing',
    'improve its own',
    'combine(s) … with other data',
    'train its … models',
  ],
  fr: [
    'propres fins',
    'propres finalités',
    'propre compte',
    'propres produits',
    'propres services',
    'propre publicité',
    'combine(nt) … avec d’autres données',
    'entraîner ses … modèles',
  ],
} as const satisfies Phrases;

/** That it does not, or may not. */
export const NOT_OWN_PURPOSES = {
  en: [
    'not',
    'never',
    'no',
    'without',
    'prohibited',
    'forbidden',
    'excluded',
    'may not',
    'neither',
  ],
  fr: [
    'pas',
    'jamais',
    'aucun(e)',
    'sans',
    'interdit',
    'interdite',
    'exclu(e)',
    'ni',
    'interdiction',
  ],
} as const satisfies Phrases;
