import type { Gap } from './gap.ts';
import type { Country, List } from './primitives.ts';
import type { Reference } from './reference.ts';
import type { Safeguard } from './safeguard.ts';

/**
 * Transfers to a class of destinations that no single recipient stands for: partner universities
 * abroad, providers chosen case by case. Art. 13(1)(f), 30(1)(e), 44 GDPR.
 */
export interface Transfer<T, _Article = 'Art. 44, 46, 13(1)(f) GDPR'> {
  /** Where to, in words: ‘partner universities outside the European Union’. */
  readonly destinations: T;
  /** The countries, where they are known. Art. 30(1)(e) GDPR. */
  readonly countries?: List<Country> | Gap<T>;
  /** Who receives the data there. */
  readonly recipients?: List<Reference<'recipient'>>;
  /** When data are transferred. */
  readonly when?: T;
  /** What protects them: the first protection that applies, then what is used without it. */
  readonly protections: List<Protection<T>>;
  /** How people learn more, or get a copy. Art. 13(1)(f) GDPR. */
  readonly copy?: T;
}

/** One link of a chain of protections. */
export interface Protection<T> {
  /** An adequacy decision (Art. 45 GDPR), or a safeguard (Art. 46) or derogation (Art. 49). */
  readonly by: 'adequacy' | Safeguard<T>;
  /** When this one applies. */
  readonly when?: T;
}
