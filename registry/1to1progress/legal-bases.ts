// Bases légales : la politique publiée en énonce quatre, sans les rattacher aux finalités.

/** Les conditions, dont l’une au moins est remplie pour chaque traitement. */
export const fourConditions =
  'consentement, intérêt légitime, contrat ou obligation légale : au moins l’une de ces conditions';

/** Ce qu’elle dit des cookies. */
export const cookieConsent =
  'consentement préalable, sauf pour ce qui est strictement nécessaire à un service de communication en ligne que vous demandez expressément, ou ne sert qu’à permettre ou à faciliter une communication électronique (article 5(3) de la directive 2002/58/CE)';
