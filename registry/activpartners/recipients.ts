// Destinataires : ceux que nomme la notice publiée. Elle ne donne ni dates de contrat ni pays.
import { gap, recipient } from 'ropa';

/** La notice ne dit rien des transferts. */
export const transfersOpen = gap({
  question:
    'Ces données sortent-elles de l’Espace économique européen et, si oui, vers quels pays et avec quelle garantie ?',
});

export const staff = recipient({
  id: 'staff',
  kind: 'internal',
  description:
    "collaborateurs d’Activ'partners amenés à accéder aux données, formés aux exigences de confidentialité",
});

export const trainingProviders = recipient({
  id: 'training-providers',
  kind: 'processor',
  description:
    "prestataires auxquels Activ'partners confie la réalisation de formations, principalement leur tenue effective, en présentiel ou en distanciel",
  limits:
    'le minimum de données, et seulement aux prestataires nécessaires pour réaliser les formations',
  contract: gap({
    question:
      'Quand le contrat de sous-traitance a-t-il été signé avec chacun, et où est-il classé ?',
  }),
  locations: gap({
    question: 'Dans quels pays chaque prestataire conserve-t-il les données ou y accède-t-il ?',
  }),
});

export const netopen = recipient({
  id: 'netopen',
  kind: 'processor',
  name: 'Netopen SAS',
  description:
    'sous-traitant pour la plateforme de formation (LMS) Open LMS, tenu aux obligations que lui impose le RGPD',
  contract: gap({
    question: 'Quand ce contrat a-t-il été signé, et où est-il classé ?',
    stated:
      "Un contrat lie Netopen SAS et Activ'partners ; il énonce les mesures de sécurité. Toute violation est signalée sous 48 heures.",
  }),
  locations: gap({
    question: 'Dans quels pays Netopen SAS conserve-t-elle les données ou y accède-t-elle ?',
  }),
});

export const reviewCompanies = recipient({
  id: 'review-companies',
  kind: 'controller',
  description: 'sociétés qui recueillent et certifient les avis de clients',
  limits: 'seulement le prénom, la première lettre du nom et l’avis',
  locations: gap({
    question: 'Quelles sont ces sociétés, et dans quels pays conservent-elles les données ?',
  }),
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
