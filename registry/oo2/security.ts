// Mesures de sécurité, dans les termes généraux de la notice publiée.
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
  measure: 'L’accès aux locaux comme aux systèmes informatiques est sécurisé.',
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
