import type { Catalogue } from '../catalogue.ts';

/** Durées de conservation : articles 5(1)(e) et 13(2)(a) du RGPD. */
export const retention: Catalogue = {
  'retention/start-event': {
    title: 'Chaque durée dit à partir de quand elle court.',
    help: "Ajoutez l’événement qui fait courir la durée : from: 'last-contact', ou avec vos mots from: { event: '…' }.",
    messages: { none: 'Rien ne dit à partir de quand court cette durée de « {declaration} ».' },
  },
  'retention/end-of-life': {
    title: 'Au terme de la durée, les données sont effacées ou anonymisées.',
    help: "Écrivez then: 'erase' ou then: 'anonymise'. Si un texte, ou l’archivage dans l’intérêt public, exige que des données soient gardées, dites-le sous keep et citez-le sous law.",
    messages: {
      none: 'Rien ne dit ce que deviennent des données de « {declaration} » au terme de la durée.',
      'not-an-end': '« {value} » n’est pas une fin : les données sont effacées ou anonymisées.',
      'not-an-end-meant':
        '« {value} » n’est pas une fin : les données sont effacées ou anonymisées. Vouliez-vous écrire « {meant} » ?',
      'kept-without-law':
        'Des données de « {declaration} » sont gardées sans limite, et aucun texte qui l’exige n’est cité.',
    },
  },
  'retention/exceeds-marker': {
    title:
      'Des données ne servent pas plus longtemps que le repère de la CNIL sans justification écrite.',
    help: 'Réduisez la durée, citez le texte qui la fixe, ou acceptez ce constat en écrivant pourquoi il vous faut davantage.',
    messages: {
      longer:
        'Des données de « {activity} » servent pendant {period} ; le repère français pour {kind} est de {marker}.',
    },
  },
  'retention/legal-ground-fits': {
    title: 'Le texte cité pour une durée est celui qui la fixe.',
    help: 'Citez le texte qui fixe la durée ; si aucun ne la fixe, retirez law et présentez-la comme votre choix.',
    messages: {
      none: '« {citation} » ne fixe aucune durée ; ce texte est cité pour {period}.',
      other:
        '« {citation} » fixe une autre durée ({set}) que celle pour laquelle ce texte est cité ({period}).',
    },
  },
  'retention/range-not-period': {
    title: 'Une durée est une longueur de temps, non une fourchette.',
    help: 'Donnez à chaque catégorie de données sa durée : une entrée de retention pour chacune, avec for: { data: […] }.',
    messages: {
      range:
        'Des données de « {activity} » sont conservées entre {atLeast} et {atMost} : nul ne peut dire ce qui vaut pour lui.',
      open: '« {phrase} » n’est pas une durée : nul ne peut dire combien de temps cela fait.',
    },
  },
  'retention/external-reference': {
    title:
      'La mention dit combien de temps les données sont conservées, et n’y renvoie pas ailleurs.',
    help: 'Déclarez la durée elle-même : active: { period: …, from: … }. La mention l’imprime alors.',
    messages: {
      document:
        'Les personnes ne peuvent pas lire « {phrase} » : c’est la mention qui dit combien de temps les données sont conservées.',
      framework:
        '« {phrase} » tient lieu de durée : c’est la mention qui dit combien de temps les données sont conservées.',
    },
  },
};
