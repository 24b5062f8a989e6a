import type { Catalogue } from '../catalogue.ts';

/** Limitation des finalités : article 5(1)(b) du RGPD. */
export const purpose: Catalogue = {
  'purpose/specific': {
    title: 'Une finalité dit ce qui est fait des données, et dans quel but.',
    help: 'Écrivez un verbe et son objet : « choisir les dates des formations d’après la fréquentation ». Ou énumérez sous details ce que la finalité comprend.',
    messages: {
      vague: '« {purpose} » ne dit ni ce qui est fait des données, ni dans quel but.',
    },
  },
  'purpose/closed-list': {
    title: 'Les finalités et les données sont énumérées en entier.',
    help: 'Énumérez tout ce qui est visé, chaque finalité et chaque sorte de données, et retirez les mots qui laissent la liste ouverte.',
    messages: {
      open: '« {words} » laisse la liste ouverte : on ne peut savoir ce qui est visé d’autre.',
    },
  },
  'purpose/compatible-further-use': {
    title: 'Aucune réutilisation des données n’est réservée de façon générale.',
    help: 'Décrivez chaque réutilisation comme une finalité distincte, une fois sa compatibilité analysée, et informez les personnes avant qu’elle ne commence. Retirez la réserve générale.',
    messages: {
      reserved:
        '« {words} » réserve des réutilisations de façon générale : chacune doit être analysée, et les personnes informées au préalable.',
    },
  },
};
