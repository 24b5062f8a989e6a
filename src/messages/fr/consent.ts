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
  'consent/imbalance': {
    title:
      'Le consentement n’est demandé aux salariés, candidats et apprenants que s’ils peuvent refuser.',
    help: 'Choisissez une autre base. Si le refus est réellement sans conséquence, déclarez les données facultatives et dites ce qui se passe sans elles.',
    messages: {
      watched:
        '« {purpose} » repose sur le consentement des personnes suivantes : « {dataSubject} ». Elles ne peuvent refuser d’être surveillées : il n’est pas libre.',
      required:
        '« {purpose} » repose sur le consentement des personnes suivantes : « {dataSubject} ». Elles doivent fournir les données : il n’est pas libre.',
    },
  },
};
