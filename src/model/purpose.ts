import type { Gap } from './gap.ts';
import type { BasisByDataSubject, LegalBasis } from './legal-basis.ts';
import type { Id, List } from './primitives.ts';
import type { Reference } from './reference.ts';

export const MARKETING_CHANNELS = [
  'email',
  'sms',
  'post',
  'phone',
  'messaging',
  'social-media',
  'display',
] as const;
export type MarketingChannel = (typeof MARKETING_CHANNELS)[number];

export const MARKETING_EXCEPTIONS = [
  'similar-products',
  'professionals',
  'ongoing-contract',
] as const;

/**
 * What lets direct marketing go without consent: to one's own customers, for similar products, by
 * e-mail and message (Art. 13(2) ePrivacy Directive); to people at their work, about their work (in
 * France Art. L34-5 CPCE); by phone, to whoever has a contract that runs, about that contract.
 */
export type MarketingException = (typeof MARKETING_EXCEPTIONS)[number];

/** Why data are processed, with the legal basis of that. Art. 5(1)(b), 13(1)(c), 30(1)(b) GDPR. */
export interface Purpose<T, _Article = 'Art. 5(1)(b), 6(1), 13(1)(c) GDPR'> {
  /** An id within the activity: `'orders'`. */
  readonly id: Id;
  /** Verb and object: what is done with the data, for what result. Art. 5(1)(b) GDPR. */
  readonly purpose: T;
  /** What it comprises. */
  readonly details?: List<T>;
  /** Whom it concerns, where not everybody whom the activity concerns. */
  readonly dataSubjects?: List<Reference<'dataSubject'>>;
  /** When it applies, if not always. */
  readonly condition?: T;
  /** Its own legal basis: one of the six of Art. 6(1) GDPR. Art. 13(1)(c) GDPR. */
  readonly legalBasis: LegalBasis<T> | BasisByDataSubject<T> | Gap<T>;
  /** How to object or opt out of this purpose. Art. 21 GDPR. */
  readonly objection?: T;
  /** The channels, if it is direct marketing. Art. 21(2) GDPR; ePrivacy Directive, Art. 13. */
  readonly directMarketing?: List<MarketingChannel> | Gap<T>;
  /** What lets it go without consent, where it does: similar products to customers, professionals, a contract that runs. ePrivacy Directive, Art. 13(2), 13(5). */
  readonly marketingWithoutConsent?: List<MarketingException>;
  /** What helps to understand it. */
  readonly remarks?: T;
}
