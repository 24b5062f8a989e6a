// Conservation : la règle générale de la notice publiée, qui vise la plupart des données.
import { gap } from 'ropa';

/** Avant que les cinq ans ne courent. */
export const whileActive = 'aussi longtemps que vous êtes un client « actif »';

/** L’archive de la règle générale, dont la notice ne donne pas la durée. */
export const generalArchive = {
  period: gap({
    question: 'Combien de temps les données de ce traitement restent-elles archivées ?',
    stated: 'une durée supplémentaire',
  }),
  reason:
    'besoins limités que la loi autorise, comme un paiement ou la demande d’un ancien document (attestation de formation, diplôme)',
  access: 'accès restreint',
};

/** Ce que vise la règle générale. */
export const generalRule =
  'Règle générale, qui vaut pour la plupart des données, dont les informations du compte client et l’historique de commandes.';

/** L’archive, dont la notice ne donne pas la durée. */
export const undefinedArchive = {
  rule: 'retention/range-not-period',
  at: 'retention',
  by: 'Délégué à la protection des données',
  reason: 'La notice publiée énonce une conservation supplémentaire, sans durée.',
} as const;

/** La prospection, cinq ans après la dernière activité. */
export const fiveYearsOfProspecting = {
  rule: 'retention/exceeds-marker',
  at: 'retention',
  by: 'Délégué à la protection des données',
  reason: 'La notice publiée énonce cinq ans, la durée de la plupart des données des clients.',
} as const;
