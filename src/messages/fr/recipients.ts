import type { Catalogue } from '../catalogue.ts';

/** Destinataires et sous-traitants : article 28 du RGPD. */
export const recipients: Catalogue = {
  'recipients/processor-contract': {
    title: 'Chaque sous-traitant est lié par un contrat qui est consigné.',
    help: 'Consignez le contrat avec le jour de sa signature et l’endroit où il est classé.',
    messages: {
      none: 'Aucun contrat avec le sous-traitant « {declaration} » n’est consigné.',
      signed:
        'Le contrat avec le sous-traitant « {declaration} » n’indique pas quand il a été signé.',
    },
  },
};
