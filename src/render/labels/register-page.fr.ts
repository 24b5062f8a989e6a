import type { RegisterPageLabels } from './register-page.ts';

export const fr: RegisterPageLabels = {
  find: 'Rechercher et filtrer les traitements',
  search: 'Rechercher',
  searchHint:
    'Tout mot d’une fiche. Les terminaisons, les accents et les petites fautes ne comptent pas.',
  any: 'toutes et tous',
  filters: {
    dataSubjects: 'Personnes concernées',
    data: 'Catégorie de données',
    legalBases: 'Base légale',
    recipients: 'Destinataire',
    countries: 'Pays',
    periods: 'Durée de conservation',
  },
  openOnly: 'avec des points à établir',
  foundOnly: 'avec des constats',
  reset: 'Tout afficher',
  shown: '{shown} sur {total} traitements',
  nothing: 'Aucun traitement ne correspond. Retirez un filtre, ou essayez un autre mot.',
  results: 'Traitements trouvés',
};
