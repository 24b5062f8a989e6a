// Mesures de sécurité, dans les termes généraux de la notice publiée : celles d’Activ'partners, puis
// celles du LMS.
import { securityMeasure } from 'ropa';

export const noUnauthorisedAccess = securityMeasure({
  id: 'no-unauthorised-access',
  kind: 'both',
  measure:
    'Des mesures techniques et organisationnelles empêchent que les données soient divulguées ou consultées sans autorisation.',
});

export const securedAccess = securityMeasure({
  id: 'secured-access',
  kind: 'both',
  measure: 'L’accès aux locaux et aux environnements informatiques est sécurisé.',
});

export const securedFlows = securityMeasure({
  id: 'secured-flows',
  kind: 'both',
  measure: 'L’accès aux données, leur partage et leur transfert sont sécurisés.',
});

export const confidentialityTraining = securityMeasure({
  id: 'confidentiality-training',
  kind: 'organisational',
  measure: 'Le personnel qui accède aux données personnelles est formé à leur confidentialité.',
});

export const lmsContractMeasures = securityMeasure({
  id: 'lms-contract-measures',
  kind: 'both',
  measure:
    "Le LMS est protégé par toutes les mesures nécessaires qu’énonce le contrat entre Netopen SAS et Activ'partners.",
});

export const lmsEncryption = securityMeasure({
  id: 'lms-encryption',
  kind: 'technical',
  measure: 'Le chiffrement compte parmi les mesures de ce contrat.',
});

export const lmsInfrastructure = securityMeasure({
  id: 'lms-infrastructure',
  kind: 'technical',
  measure: 'Ce contrat prévoit aussi de sécuriser les infrastructures.',
});

export const breachToController = securityMeasure({
  id: 'breach-to-controller',
  kind: 'organisational',
  measure:
    "Netopen SAS s’oblige à signaler à Activ'partners toute violation des données sous 48 h.",
});

export const breachToCustomers = securityMeasure({
  id: 'breach-to-customers',
  kind: 'organisational',
  measure:
    "Activ'partners s’oblige à avertir ses clients de toute violation des données dans les 72 h qui suivent sa découverte.",
  acknowledged: [
    {
      rule: 'recipients/processor-breach-deadline',
      by: 'Délégué à la protection des données',
      reason: 'La notice publiée énonce ce délai pour avertir les clients.',
    },
  ],
});
