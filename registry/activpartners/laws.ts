// Texte que cite la notice publiée. L’article L 6313-1 du Code du travail, qui décrit l’action de
// formation sans fonder d’obligation, est cité dans training-delivery.
import { citation } from 'ropa';

/** Les adaptations de la formation à une situation de handicap. */
export const disabilityAdaptations = citation({
  law: 'Code du travail',
  article: 'D 5211-3',
  country: 'FR',
});
