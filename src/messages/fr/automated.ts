import type { Catalogue } from '../catalogue.ts';

/** Décisions entièrement automatisées : article 22 du RGPD. */
export const automated: Catalogue = {
  'automated/declared-and-allowed': {
    title:
      'Une décision entièrement automatisée est expliquée, autorisée, et ouverte à une intervention humaine.',
    help: 'Dites ce qui est décidé, selon quelle logique et avec quelles conséquences ; nommez ce qui l’autorise ; dites comment obtenir une intervention humaine.',
    messages: {
      decision: 'Une décision automatisée de « {declaration} » ne dit pas ce qui est décidé.',
      logic: 'La logique d’une décision automatisée de « {declaration} » n’est pas expliquée.',
      consequences:
        'Les conséquences d’une décision automatisée de « {declaration} » ne sont pas expliquées.',
      gateway: 'Rien ne dit ce qui autorise une décision automatisée de « {declaration} ».',
      'not-a-gateway':
        '« {value} » n’autorise pas une décision entièrement automatisée : seuls un contrat, un texte ou le consentement explicite le font.',
      'not-a-gateway-meant':
        '« {value} » n’autorise pas une décision entièrement automatisée : seuls un contrat, un texte ou le consentement explicite le font. Vouliez-vous écrire « {meant} » ?',
      review:
        'Rien ne dit comment obtenir une intervention humaine sur une décision automatisée de « {declaration} ».',
      law: 'Un texte est censé autoriser cette décision de « {declaration} », et aucun n’est cité.',
      special:
        '« {declaration} » décide de façon entièrement automatisée sur des données sensibles, ce que seuls permettent le consentement explicite ou un intérêt public important.',
    },
  },
};
