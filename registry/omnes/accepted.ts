// Findings accepted in several places: what the published notice states, as it states it.

/** Who accepts them. */
export const dataProtectionOfficer = {
  en: 'Data protection officer',
  fr: 'Délégué à la protection des données',
} as const;
const by = dataProtectionOfficer;

/** On a purpose, with the place of the words. */
export const openPurpose = {
  rule: 'purpose/closed-list',
  by,
  reason: {
    en: 'The published notice states this purpose with an example, and no full list.',
    fr: 'La notice publiée énonce cette finalité avec un exemple, sans liste complète.',
  },
} as const;

/** On a category of data. */
export const openData = {
  rule: 'purpose/closed-list',
  by,
  reason: {
    en: 'The published notice states an example of these data, and no full list.',
    fr: 'La notice publiée énonce un exemple de ces données, sans liste complète.',
  },
} as const;

/** On notices that hold the block on compatible purposes. */
export const compatibleUses = {
  rule: 'purpose/compatible-further-use',
  by,
  reason: {
    en: 'The published notice states that data may be used for compatible purposes, and names none.',
    fr: 'La notice publiée énonce que les données peuvent servir à des finalités compatibles, sans en nommer.',
  },
} as const;

/** On calls to alumni, students and applicants. */
export const callsWithoutConsent = {
  rule: 'eprivacy/phone-prospecting',
  by,
  reason: {
    en: 'The published notice states legitimate interests as the basis of prospecting for similar products, calls included.',
    fr: 'La notice publiée énonce l’intérêt légitime comme base de la prospection pour des produits analogues, appels compris.',
  },
} as const;
