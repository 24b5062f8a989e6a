import type { Catalogue } from '../catalogue.ts';

/** Responsables conjoints du traitement : article 26 du RGPD. */
export const joint: Catalogue = {
  'joint/parties-named': {
    title: 'Chaque responsable conjoint est nommé.',
    help: 'Énumérez les autres sous jointControllers, chacun par son nom.',
    messages: {
      none: 'L’organisme décide avec d’autres de « {declaration} », et ils ne sont pas nommés.',
      name: 'Un responsable conjoint de « {declaration} » n’a pas de nom.',
    },
  },
  'joint/arrangement-essence': {
    title: 'Les responsables conjoints mettent à disposition les grandes lignes de leur accord.',
    help: 'Écrivez sous essence qui informe les personnes, qui répond à leurs demandes et qui fait quoi, en des termes qui leur sont destinés.',
    messages: {
      none: 'L’organisme décide avec d’autres de « {declaration} », et les grandes lignes de leur accord manquent.',
      recipient:
        '« {declaration} » décide avec l’organisme, et les grandes lignes de leur accord manquent.',
    },
  },
};
