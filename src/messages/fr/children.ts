import type { Catalogue } from '../catalogue.ts';

/** Mineurs : article 8 du RGPD, article 45 de la loi Informatique et Libertés. */
export const children: Catalogue = {
  'children/age-15-consent': {
    title:
      'Le consentement de mineurs dit à partir de quel âge, et comment un parent accepte avant.',
    help: 'Ajoutez child : l’âge à partir duquel la personne consent seule (15 ans en France), et comment un parent accepte pour les plus jeunes et comment cela est vérifié.',
    messages: {
      age: 'Rien de valable ne dit à partir de quel âge un mineur consent seul à « {purpose} » : la loi le fixe entre 13 et 16 ans.',
      parent:
        'Rien ne dit comment un parent donne son accord à « {purpose} » pour un enfant plus jeune.',
      minors:
        '« {purpose} » repose sur le consentement de personnes qui peuvent être mineures ({subjects}), et rien ne dit à partir de quel âge ni comment un parent accepte.',
      france:
        'En France, un mineur consent seul à partir de 15 ans ; « {purpose} » le lui permet dès {age} ans.',
    },
  },
  'children/notice-language': {
    title: 'Les mineurs disposent d’une mention qu’ils peuvent comprendre.',
    help: 'Rédigez pour eux une version courte et déclarez-la comme mention avec forMinors: true ; ou dites-le de celle-ci, s’ils la comprennent.',
    messages: {
      none: 'Il peut y avoir des mineurs parmi « {dataSubject} », et aucune mention qui leur est adressée n’est rédigée de façon qu’ils la comprennent.',
    },
  },
};
