import type { Country, List } from './primitives.ts';

export const TARGETING_GROUNDS = ['offer', 'monitoring'] as const;
export const PROCESSING_TRAITS = ['large-scale', 'regular', 'high-risk'] as const;

/** People in a territory where the organisation is not established, to whom it turns all the same. Art. 3(2) GDPR. */
export interface Targeting<T> {
  /** Where they are: `'EU'`, or the country, as in `'GB'`, `'CH'`, `'MC'`. */
  readonly territory: 'EU' | Country;
  /** What brings their law into play: goods or services are offered to them, or what they do there is monitored. Art. 3(2) GDPR. */
  readonly by: List<(typeof TARGETING_GROUNDS)[number]>;
  /** What the processing is like; Swiss law asks for a representative where all three hold. Art. 14(1) FADP. */
  readonly traits?: List<(typeof PROCESSING_TRAITS)[number]>;
  /** Why no representative is needed there, although none is declared. Art. 27(2) GDPR. */
  readonly exception?: T;
}
