import type { Catalogue } from '../catalogue.ts';

/** Droits des personnes et réclamations : articles 12, 13(2) et 77 du RGPD. */
export const rights: Catalogue = {
  'rights/complaint-missing': {
    title: 'Les personnes savent auprès de quelle autorité introduire une réclamation.',
    help: "Énumérez les pays des autorités sous supervisoryAuthorities, l’autorité compétente en premier : ['FR'].",
    messages: {
      none: 'Rien ne dit auprès de quelle autorité de contrôle introduire une réclamation.',
      outside:
        'Aucun des pays énumérés n’a d’autorité de contrôle de l’Espace économique européen.',
    },
  },
  'rights/contact-channel': {
    title: 'Un moyen de contact permet d’exercer chacun de ses droits.',
    help: 'Indiquez au moins un moyen propre à l’organisme : une adresse e-mail, un formulaire ou une adresse postale. Un moyen sans rights vaut pour tous les droits.',
    messages: {
      none: 'Rien ne dit où écrire pour exercer ses droits.',
      empty:
        'Ce moyen de contact ne comporte ni adresse e-mail, ni formulaire, ni téléphone, ni adresse postale.',
      uncovered: 'Aucun moyen de contact n’est indiqué pour ces droits : {rights}.',
      'uncovered-for':
        'Aucun moyen de contact n’est indiqué à « {dataSubject} » pour ces droits : {rights}.',
    },
  },
};
