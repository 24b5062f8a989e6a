import type { RegisterPageLabels } from './register-page.ts';

export const fr: RegisterPageLabels = {
  find: 'Rechercher et filtrer les traitements',
  search: 'Rechercher',
  searchHint:
    'Tout mot d’une fiche. Les terminaisons, les accents et les petites fautes ne comptent pas.',
  kept: 'L’adresse de cette page garde ces choix : vous pouvez l’envoyer à quelqu’un d’autre.',
  any: 'sans filtre',
  filter: 'Filtrer',
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
  map: {
    title: 'Où vont les données hors de l’Espace économique européen',
    description:
      'Une carte du monde en carreaux d’environ dix degrés : ceux des destinations portent le code de leur pays. La liste qui suit dit la même chose en toutes lettres.',
    eea: 'Espace économique européen',
    kinds: {
      adequacy: 'décision d’adéquation',
      safeguard: 'autre garantie, ou dérogation',
      open: 'à établir',
    },
    regions: {
      europe: 'Europe hors de l’EEE',
      'middle-east': 'Moyen-Orient et Caucase',
      africa: 'Afrique',
      asia: 'Asie',
      oceania: 'Océanie',
      americas: 'Amériques',
      elsewhere: 'Sans pays nommé',
    },
    received: 'Destinataires',
  },
  nothing: 'Aucun traitement ne correspond. Retirez un filtre, ou essayez un autre mot.',
  results: 'Traitements trouvés',
  flows:
    'De gauche à droite : les données de qui, pour quel traitement, qui les reçoit, dans quel pays. Le tableau dit la même chose en mots, destinataire par destinataire.',
  andOthers: (name, others) => `${name}, et ${others} de plus`,
  timeline:
    'Combien de temps les données sont conservées, les plus longues durées d’abord ; l’échelle donne plus de place aux durées courtes. Le tableau dit la même chose en mots.',
  untilEvent: 'Jusqu’à un événement, ou à établir',
  since: (day) => `Décision du ${day}`,
  until: (day) => `prend fin le ${day}`,
  noEnd: 'sans terme fixé',
  challenged: 'La décision est contestée',
  forGood: 'Conservées sans limite',
};
