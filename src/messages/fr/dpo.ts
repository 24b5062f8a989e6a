import type { Catalogue } from '../catalogue.ts';

/** Délégué à la protection des données : articles 13(1)(b) et 37 du RGPD. */
export const dpo: Catalogue = {
  'dpo/contact': {
    title: 'Le délégué à la protection des données peut être joint.',
    help: 'Indiquez une adresse propre au délégué, comme dpo@… ; il n’est pas nécessaire de le nommer.',
    messages: {
      none: 'Un délégué à la protection des données est désigné, et rien ne dit comment le joindre.',
    },
  },
};
