import type { Catalogue } from '../catalogue.ts';

/** Consentement : article 7 du RGPD. */
export const consent: Catalogue = {
  'consent/withdrawal-route': {
    title: 'Chaque consentement dit comment le retirer.',
    help: 'Décrivez sous withdrawal comment revenir en arrière : ce doit être aussi simple que d’accepter, un lien là où la personne a coché une case.',
    messages: {
      consent:
        'Rien ne dit comment retirer le consentement sur lequel repose « {purpose} » de « {declaration} ».',
      explicit:
        'Rien ne dit comment retirer le consentement explicite au traitement des données sensibles de « {declaration} ».',
    },
  },
};
