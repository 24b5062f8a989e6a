import type { Citation } from './citation.ts';
import type { Gap } from './gap.ts';
import type { List } from './primitives.ts';

/** A decision made by machine alone, with legal or similar effects. Art. 22, 13(2)(f), 14(2)(g) GDPR. */
export interface AutomatedDecision<T, _Article = 'Art. 22, 13(2)(f) GDPR'> {
  /** What is decided. */
  readonly decision: T;
  /** The logic involved, in words that people can use. Art. 13(2)(f) GDPR. */
  readonly logic: T | Gap<T>;
  /** Why it matters to the person, and what follows from it. Art. 13(2)(f) GDPR. */
  readonly consequences: T | Gap<T>;
  /** What allows it. Art. 22(2) GDPR. */
  readonly gateway: 'contract' | 'law' | 'explicit-consent' | Gap<T>;
  /** The law, where the gateway is the law. Art. 22(2)(b) GDPR. */
  readonly law?: List<Citation>;
  /** How to have a human look at it, give one's view and contest it. Art. 22(3) GDPR. */
  readonly humanReview: T | Gap<T>;
}
