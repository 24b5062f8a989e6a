import type { Catalogue } from '../catalogue.ts';

/** Questions ouvertes. */
export const gaps: Catalogue = {
  'gaps/open': {
    title: 'Chaque fait que la loi demande est établi.',
    help: 'Trouvez la réponse et écrivez-la à la place de gap(…).',
    messages: {
      open: 'Question ouverte : {question}',
      stated: 'Question ouverte : {question} Indiqué à ce jour : {stated}',
    },
  },
};
