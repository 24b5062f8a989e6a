import type { Catalogue } from '../catalogue.ts';

/** Minimisation : article 5(1)(c) du RGPD ; données qui se rapportent à une personne : article 4. */
export const minimisation: Catalogue = {
  'minimisation/spontaneous-data': {
    title: 'Les données sont celles qu’une finalité nécessite, non tout ce que l’on vous confie.',
    help: 'Nommez les données dont vous avez besoin ; dites que vous effacez le reste.',
    messages: {
      whatever: '« {phrase} » couvre tout ce que les personnes peuvent confier, nécessaire ou non.',
    },
  },
  'minimisation/false-anonymity': {
    title: 'Des données qui comportent un identifiant ne sont pas dites anonymes.',
    help: 'Dites-les pseudonymes et traitez-les comme des données personnelles ; ou ne gardez aucun identifiant.',
    messages: {
      identified:
        '« {phrase} » ne tient pas à côté de « {identifier} » : ces données se rapportent toujours à une personne.',
    },
  },
};
