import type { Catalogue } from '../catalogue.ts';

/** Droits des personnes et réclamations : articles 12, 13(2) et 77 du RGPD. */
export const rights: Catalogue = {
  'rights/set-by-basis': {
    title: 'Les personnes sont informées de tous les droits qu’ouvrent les bases légales.',
    help: 'Sans rights, les mentions citent tous les droits que les bases ouvrent ; ou ajoutez ceux qui manquent. Une mention a besoin de la section sur les droits.',
    messages: {
      fewer:
        'Les personnes sont informées de moins de droits que « {declaration} » n’en ouvre. Il manque : {rights}.',
      section:
        'La mention « {declaration} » n’a pas de section sur les droits, et aucune autre mention n’en informe ses lecteurs.',
    },
  },
  'rights/objection-separate': {
    title: 'Le droit d’opposition est présenté à part des autres droits.',
    help: 'Donnez au droit d’opposition un titre ou un paragraphe à lui ; ou laissez à la mention la section sur les droits, qui le fait.',
    messages: {
      among:
        'Le droit d’opposition n’est présenté ici que parmi d’autres droits ; il doit l’être à part.',
    },
  },
  'rights/identity-proof': {
    title: 'Un justificatif d’identité n’est demandé qu’en cas de doute raisonnable.',
    help: "Ne demandez une preuve d’identité qu’en cas de doute raisonnable (when: 'reasonable-doubt'), demandez le moins possible, et supprimez-la aussitôt.",
    messages: {
      always:
        'Toute demande doit être accompagnée d’une preuve d’identité (« {words} »), qui ne peut être demandée qu’en cas de doute raisonnable.',
      access:
        'Qui demande l’accès doit prouver son identité (« {words} ») ; une preuve ne peut être demandée qu’en cas de doute raisonnable.',
    },
  },
  'rights/post-mortem-fr': {
    title:
      'En droit français, les personnes sont informées des directives sur leurs données après leur mort.',
    help: 'Laissez à la mention la section sur les droits, ou dites dans un bloc que l’on peut donner des directives sur le sort de ses données après sa mort.',
    messages: {
      none: 'Le droit français s’applique, et la mention « {declaration} » ne dit pas que l’on peut donner des directives sur le sort de ses données après sa mort.',
    },
  },
  'rights/authority-per-jurisdiction': {
    title: 'Les personnes d’autres pays connaissent l’autorité de leur pays.',
    help: "Ajoutez le pays à supervisoryAuthorities : ['FR', 'GB']. Pour le Royaume-Uni, décrivez sous complaint votre propre procédure de réclamation.",
    messages: {
      authority:
        'Les personnes qui relèvent du droit de ce pays ({country}) n’apprennent pas qu’elles peuvent saisir son autorité, {authority}.',
      procedure:
        'Depuis le {from}, le droit de ce pays ({country}) exige une procédure de réclamation propre à l’organisme, et les personnes n’en apprennent aucune.',
    },
  },
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
