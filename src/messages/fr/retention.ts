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
};
