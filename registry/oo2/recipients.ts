// Destinataires : ceux que nomme la notice publiée. Elle ne donne ni contrats ni pays.
import { gap, recipient } from 'ropa';

/** Ce que la notice dit des tiers à qui parviennent les informations de navigation. */
export const combining =
  'combinaison possible des informations sur l’usage du site d’Oo2 avec d’autres, que chaque tiers recueille lui-même quand vous utilisez ses services';

/** Ce que la notice dit des pays, pour les seules données de la relation commerciale. */
export const insideTheUnion =
  'Les données recueillies au titre de la relation commerciale restent dans l’Union européenne.';

export const staff = recipient({
  id: 'staff',
  kind: 'internal',
  description:
    'membres du personnel d’Oo2 qui ont à connaître des données, formés à leur confidentialité',
});

export const trainingProviders = recipient({
  id: 'training-providers',
  kind: 'processor',
  description:
    'prestataires dont Oo2 a besoin, et eux seuls, pour réaliser ses formations, principalement pour leur tenue effective, en présentiel ou en distanciel',
  limits: 'le minimum',
  contract: gap({
    question:
      'Quand le contrat de sous-traitance a-t-il été signé avec chacun, et où est-il classé ?',
  }),
  locations: gap({
    question: 'Dans quels pays chaque prestataire conserve-t-il les données ou y accède-t-il ?',
    stated: insideTheUnion,
  }),
});

export const groupSubsidiaries = recipient({
  id: 'group-subsidiaries',
  kind: 'group-company',
  description: 'autres filiales du groupe Oo2',
  list: 'Une liste à jour des sociétés du groupe qui peuvent recevoir vos données vous est communiquée sur demande.',
  locations: gap({
    question: 'Dans quels pays ces filiales sont-elles établies ?',
    stated: insideTheUnion,
  }),
});

export const reviewCompanies = recipient({
  id: 'review-companies',
  kind: 'controller',
  description: 'sociétés tierces qui recueillent et certifient les avis de clients',
  limits: 'seulement le prénom, la première lettre du nom et l’avis',
  locations: gap({
    question: 'Quelles sont ces sociétés, et dans quels pays conservent-elles les données ?',
    stated: insideTheUnion,
  }),
});

export const google = recipient({
  id: 'google',
  kind: 'controller',
  name: 'Google',
  description: 'fournisseur de Google Analytics et de Google Ads',
  ownPurposes: combining,
  locations: gap({
    question:
      'Quelle société de Google reçoit les données, dans quels pays, et quelle garantie les protège ?',
  }),
});

export const facebook = recipient({
  id: 'facebook',
  kind: 'controller',
  name: 'Facebook',
  description: 'réseau social dont un cookie est utilisé sur le site',
  ownPurposes: combining,
  locations: gap({
    question:
      'Quelle société de Facebook reçoit les données, dans quels pays, et quelle garantie les protège ?',
  }),
});

export const linkedin = recipient({
  id: 'linkedin',
  kind: 'controller',
  name: 'LinkedIn',
  description: 'réseau social dont un cookie est utilisé sur le site',
  ownPurposes: combining,
  locations: gap({
    question:
      'Quelle société de LinkedIn reçoit les données, dans quels pays, et quelle garantie les protège ?',
  }),
});

export const twitter = recipient({
  id: 'twitter',
  kind: 'controller',
  name: 'Twitter',
  description: 'réseau social dont un cookie est utilisé sur le site',
  ownPurposes: combining,
  locations: gap({
    question:
      'Quelle société de Twitter reçoit les données, dans quels pays, et quelle garantie les protège ?',
  }),
});

export const thirdPartiesOnSite = recipient({
  id: 'third-parties-on-site',
  kind: 'controller',
  description: 'tiers qui peuvent utiliser des cookies sur le site',
  examples: [
    'régies publicitaires',
    'réseaux sociaux',
    'services de retargeting',
    'services d’analyse comportementale',
  ],
  ownPurposes: combining,
  locations: gap({
    question:
      'Quels sont ces tiers, dans quels pays reçoivent-ils les données, et quelle garantie les protège ?',
  }),
  acknowledged: [
    {
      rule: 'notice/vague-wording',
      at: 'description',
      by: 'Délégué à la protection des données',
      reason:
        'La notice publiée énonce que des tiers peuvent utiliser des cookies, sans dire lesquels ni quand.',
    },
  ],
});
