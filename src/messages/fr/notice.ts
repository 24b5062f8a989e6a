import type { Catalogue } from '../catalogue.ts';

/** Mentions d’information : articles 12 à 14 du RGPD. */
export const notice: Catalogue = {
  'notice/audience-coverage': {
    title: 'Toute personne qu’un traitement concerne dispose d’une mention d’information.',
    help: 'Ajoutez ces personnes aux audiences d’une mention d’information, ou rédigez-en une pour elles.',
    messages: {
      none: '« {activity} » concerne « {dataSubject} », et aucune mention d’information ne leur est adressée.',
    },
  },
  'notice/long-sentence': {
    title: 'Une phrase que des personnes lisent n’est pas trop longue.',
    help: 'Faites-en deux ou trois phrases, ou une liste.',
    messages: {
      long: 'Une phrase de {count} mots est difficile à suivre : « {start}… ».',
    },
  },
};
