import type { Catalogue } from '../catalogue.ts';

/** Intérêt légitime : articles 6(1)(f) et 13(1)(d) du RGPD. */
export const legitimateInterests: Catalogue = {
  'legitimate-interests/interest-stated': {
    title: 'L’intérêt légitime est nommé, en des termes que la personne peut discuter.',
    help: 'Dites ce qu’il s’agit d’obtenir ou d’éviter : « prévenir la fraude aux examens », « assurer la sécurité du site ».',
    messages: {
      none: 'La finalité « {purpose} » de « {declaration} » repose sur l’intérêt légitime, sans dire lequel.',
      generic: '« {interest} » ne dit pas quel intérêt « {purpose} » poursuit.',
    },
  },
};
