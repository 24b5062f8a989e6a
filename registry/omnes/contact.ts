// Names and addresses that several texts use.

/** The mailbox of the data protection officer, for every request and question. */
export const dpoEmail = 'dpo@omneseducation.com';

/** The data protection officer by post, on one line. */
export const dpoPost =
  'OMNES Education – Service du DPO – Immeuble Grenelle – 43 quai de Grenelle – 75015 Paris';

/** The data protection officer by post, as an address. */
export const dpoAddress = {
  label: 'OMNES Education – Service du DPO – Immeuble Grenelle',
  lines: ['43 quai de Grenelle'],
  postalCode: '75015',
  city: 'Paris',
  country: 'FR',
} as const;
