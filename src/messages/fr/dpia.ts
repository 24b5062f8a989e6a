import type { Catalogue } from '../catalogue.ts';

/** Analyse d’impact relative à la protection des données : article 35 du RGPD. */
export const dpia: Catalogue = {
  'dpia/required': {
    title: 'Un traitement qui exige toujours une analyse d’impact en a une.',
    help: 'Réalisez l’analyse et consignez sa date sous dpia ; d’ici là, le traitement ne commence pas (status: planned).',
    messages: {
      pending:
        '« {declaration} » est en cours, et l’analyse d’impact nécessaire n’est pas encore réalisée.',
      'large-scale':
        '« {declaration} » emploie à grande échelle des catégories particulières ou des données relatives aux infractions : une analyse d’impact est obligatoire, et aucune n’est consignée.',
      listed:
        '« {words} » : la liste de la CNIL ({kind}) rend l’analyse d’impact obligatoire, et aucune n’est consignée pour « {declaration} ».',
      vulnerable:
        'La liste de la CNIL rend l’analyse d’impact obligatoire pour de telles données de personnes vulnérables, et aucune n’est consignée pour « {declaration} ».',
    },
  },
  'dpia/two-criteria': {
    title:
      'Avec deux indices de risque élevé, une analyse d’impact est réalisée ou écartée par écrit.',
    help: "Consignez l’analyse sous dpia (outcome: 'done'), ou la raison pour laquelle il n’en faut pas (outcome: 'not-required', avec le motif).",
    messages: {
      undecided:
        '« {declaration} » présente des indices de risque élevé ({criteria}), et rien ne dit si une analyse d’impact est nécessaire.',
    },
  },
};
