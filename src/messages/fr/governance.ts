import type { Catalogue } from '../catalogue.ts';

/** Révision, et dépendance à des décisions qui peuvent finir : articles 24 et 45 du RGPD. */
export const governance: Catalogue = {
  'governance/review-overdue': {
    title: 'Les traitements et les mentions d’information sont revus à temps.',
    help: 'Revoyez l’élément et consignez le jour, sous review pour un traitement, sous updated pour une mention qui a changé.',
    messages: {
      due: 'La révision de « {declaration} » était due le {day}.',
      old: '« {declaration} » a été revu pour la dernière fois le {day}, il y a plus de deux ans.',
      notice:
        'La mention « {declaration} » date du {day}, il y a plus de deux ans, et tout ce dont elle parle n’a pas été revu depuis.',
    },
  },
  'governance/sunset-adequacy': {
    title:
      'Une décision d’adéquation qui prend bientôt fin ou qui est contestée a une solution de repli.',
    help: 'Convenez aussi de clauses contractuelles types, et consignez-les sous fallback.',
    messages: {
      ends: 'La décision d’adéquation ({country}) prend fin le {day}, et rien ne protégerait ensuite les données de « {declaration} ».',
      contested:
        'La décision d’adéquation ({country}) est contestée, et rien ne protégerait les données de « {declaration} » si elle tombait.',
    },
  },
};
