import type { Catalogue } from '../catalogue.ts';

/** Registre du sous-traitant : article 30(2) du RGPD. */
export const processor: Catalogue = {
  'processor/record-required': {
    title: 'Les traitements effectués pour d’autres sont consignés, responsable par responsable.',
    help: 'Énumérez chaque responsable sous controllers, et ce qui est fait pour lui sous processing ; ou la catégorie de clients, avec l’endroit où leur liste est tenue.',
    messages: {
      controllers: '« {declaration} » est effectué pour d’autres, et ils ne sont pas énumérés.',
      processing: '« {declaration} » ne dit pas ce qui est fait pour les responsables.',
      name: 'Un responsable pour qui « {declaration} » est effectué n’a pas de nom.',
      list: 'Rien ne dit où est tenue la liste des clients de « {declaration} ».',
    },
  },
  'processor/role-denied': {
    title: 'De qui héberge des données pour d’autres, on ne dit pas qu’il n’en traite aucune.',
    help: 'Indiquez le rôle : « comme sous-traitant, sur les instructions de … ». Héberger et stocker, c’est traiter.',
    messages: {
      denied:
        '« {words} » : héberger ou stocker des données, c’est les traiter. Indiquez le rôle de sous-traitant.',
    },
  },
};
