// Destinataires : ceux que nomme la déclaration publiée. Elle ne donne ni contrats ni pays.
import { gap, recipient } from 'ropa';

/** La déclaration ne dit rien des transferts. */
export const transfersOpen = gap({
  question:
    'Ces données sortent-elles de l’Espace économique européen et, si oui, vers quels pays et avec quelle garantie ?',
});

export const staff = recipient({
  id: 'staff',
  kind: 'internal',
  description:
    'les seuls salariés habilités, dans la stricte mesure du besoin d’en connaître et selon le contexte',
});

export const ownCustomers = recipient({
  id: 'own-customers',
  kind: 'controller',
  description: 'clients d’Onlineformapro',
  limits: 'seulement les données qui les concernent',
  locations: gap({ question: 'Dans quels pays ces clients reçoivent-ils les données ?' }),
});

export const ovh = recipient({
  id: 'ovh',
  kind: 'processor',
  name: 'OVH',
  description: 'hébergeur, qui stocke les données dans des locaux techniques sécurisés',
  contract: gap({
    question: 'Quand le contrat de sous-traitance avec OVH a-t-il été signé, et où est-il classé ?',
  }),
  locations: gap({ question: 'Dans quels pays OVH stocke-t-il les données ou y accède-t-il ?' }),
});

export const google = recipient({
  id: 'google',
  kind: 'processor',
  name: 'Google',
  description: 'fournisseur de Google Analytics',
  contract: gap({
    question: 'Google agit-il comme sous-traitant, et par quel contrat, signé quand ?',
  }),
  locations: gap({
    question:
      'Quelle société de Google reçoit les données, dans quels pays, et quelle garantie les protège ?',
  }),
});

export const liveperson = recipient({
  id: 'liveperson',
  kind: 'processor',
  name: 'Liveperson',
  description:
    'fournisseur de l’outil d’assistance Liveperson, présenté sur https://www.liveperson.com/fr',
  contract: gap({
    question: 'Liveperson agit-il comme sous-traitant, et par quel contrat, signé quand ?',
  }),
  locations: gap({
    question:
      'Quelle société de Liveperson reçoit les données, dans quels pays, et quelle garantie les protège ?',
  }),
});
