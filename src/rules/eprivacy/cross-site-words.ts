import type { Phrases } from '../phrases.ts';

/** How texts say that people are followed beyond the site, or that the figures name them. */
export const BEYOND_THE_SITE: Phrases = {
  en: [
    'across|on other sites|websites',
    'across several|different sites|websites',
    'from site to site',
    'from one site|website to another',
    'targeted|personalised|personalized advertising|advertisements',
    'profile of each|every visitor|user|person',
    'identify each|every visitor|user|person',
  ],
  fr: [
    "sur|entre d'autres sites",
    'sur|entre plusieurs|différents sites',
    "d'un site à l'autre",
    "d'un site à un autre",
    'publicité(s) ciblée(s)',
    'publicité(s) personnalisée(s)',
    'profil de chaque visiteur|utilisateur|personne',
    'identifier chaque visiteur|utilisateur|personne',
  ],
};

/** What makes such words harmless: they say that it is not done. */
export const NOT_DONE: Phrases = {
  en: ['not', 'no', 'never', 'nor', 'without', 'neither', 'cannot', 'nothing', 'nobody'],
  fr: ['ne', "n'est", "n'a", "n'y", 'ni', 'aucun(e)', 'jamais', 'sans', 'rien', 'pas', 'exclu(e)'],
};
