/**
 * The rights of data subjects, in the order in which notices list them. Art. 7(3), 15 to 18, 20 to
 * 22 and 77 GDPR. Ids only, apart from rights.ts, so that the legal bases can name them. As of
 * 2026-11-21. Not checked: rights that only a national law gives.
 */
export const RIGHT_IDS = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'withdraw-consent',
  'human-intervention',
  'complaint',
] as const satisfies readonly string[];
export type RightId = (typeof RIGHT_IDS)[number];
