import type { Catalogue } from '../catalogue.ts';

/** Constats acceptés. */
export const acknowledgements: Catalogue = {
  'acknowledgements/unused': {
    title: 'Chaque acceptation porte sur un constat qui existe.',
    help: 'Supprimez-la, ou corrigez sa règle ou son emplacement.',
    messages: { unused: 'Ceci accepte un constat de {rule} qui n’existe pas.' },
  },
  'acknowledgements/expired': {
    title: 'Aucune acceptation n’est employée après son dernier jour.',
    help: 'Répondez au constat, ou décidez à nouveau et inscrivez le nouveau dernier jour.',
    messages: { expired: 'L’acceptation de {rule} a pris fin le {until}.' },
  },
};
