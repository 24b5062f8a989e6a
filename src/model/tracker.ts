import type { Acknowledgement } from './acknowledgement.ts';
import type { Gap } from './gap.ts';
import type { Id, List, Name, Period, Url } from './primitives.ts';
import type { Reference } from './reference.ts';

interface TrackerFacts<T> {
  /** A permanent id: `'google-analytics'`. */
  readonly id: Id;
  /** What people know it by: a product, or a kind of cookie. */
  readonly label: T;
  /** Names or patterns as a browser shows them: `'_ga'`, `'_ga_*'`. */
  readonly names?: List<Name> | Gap<T>;
  /** Whether people can use the site without it, as the organisation states. */
  readonly choice?: 'required' | 'optional';
  /** The domain that sets it. */
  readonly domain?: Name;
  /** Whether the site itself or somebody else sets and reads it. */
  readonly party: 'first' | 'third';
  /** What it is for. ePrivacy Directive, Art. 5(3). */
  readonly purpose: T;
  /** What it records. */
  readonly records?: List<T>;
  /** How long it stays: a period, or `'session'`. */
  readonly lifetime: Period | 'session' | Gap<T>;
  /** Who provides it. */
  readonly vendor?: Reference<'recipient'>;
  /** The provider's own policy. */
  readonly policy?: Url;
  /** Findings accepted here. */
  readonly acknowledged?: List<Acknowledgement<T>>;
}

/** Strictly necessary for a service that the person asked for: no consent. */
export interface EssentialTracker<T> extends TrackerFacts<T> {
  readonly category: 'essential';
  /** Why the service cannot work without it. */
  readonly necessity?: T;
}

export const CONSENT_CATEGORIES = [
  'functional',
  'audience-measurement',
  'advertising',
  'social-network',
] as const;

/** Needs consent before it is set. ePrivacy Directive, Art. 5(3); in France Art. 82 LIL. */
export interface NonEssentialTracker<T, _Article = 'Art. 5(3) ePrivacy Directive, Art. 4(11) GDPR'>
  extends TrackerFacts<T> {
  readonly category: (typeof CONSENT_CATEGORIES)[number];
  /** How people agree and refuse, or the exemption that applies. */
  readonly consent: TrackerConsent<T> | TrackerExemption<T> | Gap<T>;
}

/** The choice that comes before a tracker is set. Browser settings are not consent. */
export interface TrackerConsent<T, _Article = 'Art. 4(11), 7(3) GDPR'> {
  /** How the person agrees before anything is set. Art. 4(11) GDPR. */
  readonly collection: T;
  /** How to refuse and to withdraw, as easily as agreeing. Art. 7(3) GDPR. */
  readonly withdrawal: T;
  /** How long a choice is remembered. */
  readonly validity?: Period;
}

export interface TrackerExemption<T> {
  /** Why no consent is needed: the conditions of the exemption that are met. */
  readonly exemption: T;
}

/** A cookie or similar. ePrivacy Directive, Art. 5(3). */
export type Tracker<T> = EssentialTracker<T> | NonEssentialTracker<T>;
