// Security measures, in the general terms of the published notice, which are the same for everybody.
import { securityMeasure } from './language.ts';

export const layeredSecurity = securityMeasure({
  id: 'layered-security',
  kind: 'both',
  measure: {
    en: 'Physical, logical and personal security, by measures that are technical as well as organisational.',
    fr: 'Une sécurité physique, logique et des personnes, par des mesures techniques comme organisationnelles.',
  },
});

export const auditsAndReviews = securityMeasure({
  id: 'audits-and-reviews',
  kind: 'organisational',
  measure: {
    en: 'Audits and reviews at regular intervals.',
    fr: 'Des audits et des revues à intervalles réguliers.',
  },
});

export const protectionAgainstIncidents = securityMeasure({
  id: 'protection-against-incidents',
  kind: 'both',
  measure: {
    en: 'These measures guard personal data against destruction, loss, alteration, access and disclosure that are unlawful or unauthorised, and against accidental use.',
    fr: 'Ces mesures préservent les données de la destruction, de la perte, de l’altération, de l’accès et de la divulgation illicites ou non autorisés, ainsi que de toute utilisation accidentelle.',
  },
});
