// Destinataires : ceux dont parle la politique publiée. Elle nomme trois pays pour les prestataires,
// sans dire lequel y est établi ; elle ne donne ni dates de contrat ni instrument de l’article 46.
import { gap, recipient } from 'ropa';

/** Ce que la politique dit du lieu de conservation. */
export const storedInTheUnion = 'Les données personnelles sont conservées dans l’Union européenne.';

/** Ce qu’elle dit des prestataires hors de l’Union. */
export const providersAbroad =
  'Certaines sont transférées hors de l’Union, là où se trouvent certains de nos prestataires : à ce jour, ces pays peuvent être l’Inde, les Philippines et l’île Maurice.';

/** Elle ne dit pas de quels traitements ces données proviennent. */
export const transfersOpen = gap({
  question:
    'Ces données sont-elles de celles qui partent vers des prestataires hors de l’Union européenne ?',
  stated: `${storedInTheUnion} ${providersAbroad}`,
});

/** Ce qu’elle dit de la protection dans ces pays. */
export const charter = gap({
  question:
    'Quel instrument de l’article 46 du RGPD protège les données dans ce pays, et comment en obtenir une copie ?',
  stated:
    'transfert en vertu de l’article 46 du RGPD ; une charte d’engagement lie tous nos prestataires',
});

export const serviceProviders = recipient({
  id: 'service-providers',
  kind: 'processor',
  description:
    'prestataires auxquels recourt la plateforme, tenus par contrat d’employer les données comme le veut la réglementation sur la protection des données, et liés par une charte d’engagement',
  limits: 'un accès limité à vos données, pour exécuter leurs prestations',
  contract: gap({
    question:
      'Quels sont ces prestataires, quand le contrat de sous-traitance a-t-il été signé avec chacun, et où est-il classé ?',
    stated:
      'Un contrat les oblige à respecter la réglementation sur la protection des données ; une charte d’engagement les lie tous.',
  }),
  locations: [
    { country: 'IN', safeguard: charter },
    { country: 'PH', safeguard: charter },
    { country: 'MU', safeguard: charter },
  ],
  acknowledged: [
    {
      rule: 'transfers/not-a-safeguard',
      at: 'locations',
      by: 'Délégué à la protection des données',
      reason:
        'La politique publiée énonce l’article 46 et cette charte, et ne nomme aucun autre instrument.',
    },
  ],
});

export const ovh = recipient({
  id: 'ovh',
  kind: 'processor',
  name: 'OVH',
  description: 'hébergeur de 1to1PROGRESS',
  contract: gap({
    question: 'Quand le contrat de sous-traitance avec OVH a-t-il été signé, et où est-il classé ?',
  }),
  locations: gap({
    question: 'Dans quels pays OVH conserve-t-il les données ou y accède-t-il ?',
  }),
});

export const banks = recipient({
  id: 'banks',
  kind: 'controller',
  description: 'banques et sociétés financières tierces, liées par contrat à la plateforme',
  locations: gap({
    question: 'Quelles sont ces sociétés, et dans quels pays reçoivent-elles les données ?',
  }),
});

export const commentReaders = recipient({
  id: 'comment-readers',
  kind: 'open-class',
  description: 'le public, qui peut lire les zones de commentaires libres de la plateforme',
  condition: 'quand vous publiez des informations dans ces zones',
  locations: gap({
    question: 'Ces zones se lisent-elles aussi hors de l’Espace économique européen ?',
  }),
});

export const authorisedWebsites = recipient({
  id: 'authorised-websites',
  kind: 'controller',
  description: 'sites web de tiers qui accèdent à vos données avec votre autorisation',
  locations: gap({
    question: 'Quels sont ces sites, et dans quels pays reçoivent-ils les données ?',
  }),
});

export const partners = recipient({
  id: 'partners',
  kind: 'controller',
  description: 'partenaires de 1to1PROGRESS',
  locations: gap({
    question: 'Quels sont ces partenaires, et dans quels pays reçoivent-ils les données ?',
  }),
  acknowledged: [
    {
      rule: 'recipients/open-ended',
      at: 'description',
      by: 'Délégué à la protection des données',
      reason: 'La politique publiée énonce ces partenaires sans les nommer.',
    },
  ],
});

export const legalRecipients = recipient({
  id: 'legal-recipients',
  kind: 'open-class',
  description:
    'ceux auxquels des données sont transmises pour donner suite à une réclamation contre la plateforme, ou pour se conformer à une procédure administrative ou judiciaire',
  condition: 'si la loi l’exige',
  locations: gap({
    question: 'De telles transmissions peuvent-elles aller hors de l’Espace économique européen ?',
  }),
});

export const google = recipient({
  id: 'google',
  kind: 'processor',
  name: 'Google',
  description: 'fournisseur de Google Analytics et, sous le nom de Google Inc., de reCAPTCHA',
  contract: gap({
    question: 'Google agit-il comme sous-traitant, et par quel contrat, signé quand ?',
  }),
  locations: gap({
    question:
      'Quelle société de Google reçoit les données, dans quels pays, et quelle garantie les protège ?',
  }),
});

export const zendesk = recipient({
  id: 'zendesk',
  kind: 'processor',
  name: 'Zendesk',
  description: 'fournisseur du chat',
  contract: gap({
    question: 'Zendesk agit-il comme sous-traitant, et par quel contrat, signé quand ?',
  }),
  locations: gap({
    question:
      'Quelle société de Zendesk reçoit les données, dans quels pays, et quelle garantie les protège ?',
  }),
});
