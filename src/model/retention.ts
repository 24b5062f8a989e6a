import type { Citation } from './citation.ts';
import type { Gap } from './gap.ts';
import type { Id, List, Period } from './primitives.ts';
import type {
  CriminalDataReference,
  OrdinaryDataReference,
  SpecialDataReference,
} from './reference.ts';
import type { StartEvent } from './start-events.ts';

/** An event in the organisation's own words. */
export interface OwnEvent<T> {
  /** ‘the day on which the exhibition closes’ */
  readonly event: T;
}

/** Bounds of a period. A range must say which data get which length; a rule asks. */
export interface PeriodBounds {
  readonly atLeast?: Period;
  readonly atMost: Period;
}

/** A period that starts with an event. Art. 13(2)(a) GDPR. */
export interface PeriodFrom<T, _Article = 'Art. 5(1)(e), 13(2)(a) GDPR'> {
  /** How long: `'3 years'`. */
  readonly period: Period | PeriodBounds;
  /** From when: `'last-contact'`, or `{ event: '…' }`. What a gap states is written as such an event is. */
  readonly from: StartEvent | OwnEvent<T> | Gap<T>;
  /** What comes before the period starts: ‘while the customer is active’. */
  readonly during?: T;
  /** What the start event means here: what makes a customer active. */
  readonly definition?: T;
}

/** Kept until something happens, and no longer. */
export interface Until<T> {
  readonly until: StartEvent | OwnEvent<T>;
  /** What the event means here. */
  readonly definition?: T;
}

/** A criterion from which people can work out the period for their own case. Art. 13(2)(a) GDPR. */
export interface Criterion<T> {
  readonly criterion: T;
}

/** Kept apart after use, with restricted access, for a reason that the law allows. Art. 5(1)(e) GDPR. */
export interface Archive<T, _Article = 'Art. 5(1)(e) GDPR'> {
  /** How long: `'5 years'`. */
  readonly period: Period | PeriodBounds | Gap<T>;
  /** From when, where not from the end of active use. */
  readonly from?: StartEvent | OwnEvent<T>;
  /** Why the data must be kept. */
  readonly reason: T;
  /** Who can still reach them. */
  readonly access?: T;
  /** The law that sets the period, by article. */
  readonly law?: List<Citation>;
}

/** Kept for good, because a law or a public interest asks it. */
export interface KeptForGood<T> {
  readonly keep: T;
  readonly law?: List<Citation>;
}

/** What this is the retention of, where the activity has several. */
export interface RetentionScope<T> {
  /** Ids of purposes of the same activity. */
  readonly purposes?: List<Id>;
  /** Categories of data. */
  readonly data?: List<OrdinaryDataReference | SpecialDataReference | CriminalDataReference>;
  /** Documents or cases, in words. */
  readonly what?: T;
}

/** How long data are kept, in stages. Art. 5(1)(e), 13(2)(a), 30(1)(f) GDPR. */
export interface Retention<T, _Article = 'Art. 5(1)(e), 13(2)(a) GDPR'> {
  /** What this is the retention of, where the activity has several. */
  readonly for?: RetentionScope<T>;
  /** While the data are in use: a period and its start, an event, or a criterion. */
  readonly active: PeriodFrom<T> | Until<T> | Criterion<T> | Gap<T>;
  /** After use, with restricted access; `'none'` where there is no archive. */
  readonly archive?: Archive<T> | 'none' | Gap<T>;
  /** What happens at the end. Secure storage is not an end. Art. 5(1)(e), 17 GDPR. */
  readonly then: 'erase' | 'anonymise' | KeptForGood<T> | Gap<T>;
  /** The law that sets the active period, by article. */
  readonly law?: List<Citation>;
  /** When data are kept longer, or go sooner. */
  readonly exceptions?: List<T>;
  /** What helps to understand the period. */
  readonly remarks?: T;
}
