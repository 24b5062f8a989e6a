import type { Gap } from './gap.ts';
import type { List } from './primitives.ts';
import type {
  CriminalDataReference,
  OrdinaryDataReference,
  Reference,
  SpecialDataReference,
} from './reference.ts';
import type { CriminalAuthority, SpecialCondition } from './special-conditions.ts';

export const PROVISIONS = [
  'statutory',
  'contractual',
  'required-for-contract',
  'required-for-service',
  'voluntary',
] as const;

/** Whether people must provide the data. Art. 13(2)(e) GDPR. */
export type Provision = (typeof PROVISIONS)[number];

interface UseFacts<T> {
  /** Whose data, where not everybody's whom the activity concerns. */
  readonly dataSubjects?: List<Reference<'dataSubject'>>;
  /** When they are processed, if not always: ‘only if you ask for an adaptation’. */
  readonly condition?: T;
}

/** The person gives them. Art. 13 GDPR. */
export interface FromDataSubject<T> extends UseFacts<T> {
  readonly source: 'data-subject';
  /** Whether the person must give them. Art. 13(2)(e) GDPR. */
  readonly provision?: Provision | Gap<T>;
  /** What happens if they are not given. Art. 13(2)(e) GDPR. */
  readonly consequence?: T;
}

/** Somebody else gives them. Art. 14 GDPR. */
export interface FromThirdParty<T, _Article = 'Art. 14(2)(f) GDPR'> extends UseFacts<T> {
  readonly source: 'third-party';
  /** Who gives them. Art. 14(2)(f) GDPR. */
  readonly from: List<T> | Gap<T>;
  /** Whether that source is open to the public. Art. 14(2)(f) GDPR. */
  readonly publiclyAccessible?: boolean;
}

/** A device or a service records them. Art. 13 GDPR. */
export interface RecordedAutomatically<T> extends UseFacts<T> {
  readonly source: 'automatic';
  /** What records them. */
  readonly by?: T;
}

/** The organisation works them out. Art. 14 GDPR. */
export interface Derived<T> extends UseFacts<T> {
  readonly source: 'derived';
  /** From what. */
  readonly from?: T;
}

/** Where they come from is not yet known. */
export interface FromUnknown<T> extends UseFacts<T> {
  readonly source: Gap<T>;
}

/** Where data come from; what else must be said depends on it. Art. 13, 14 GDPR. */
export type Origin<T> =
  | FromDataSubject<T>
  | FromThirdParty<T>
  | RecordedAutomatically<T>
  | Derived<T>
  | FromUnknown<T>;

/** Ordinary data that an activity uses. Art. 30(1)(c) GDPR. */
export type DataUse<T> = OfOrdinaryData & Origin<T>;
interface OfOrdinaryData<_Article = 'Art. 30(1)(c) GDPR'> {
  /** A category declared with `dataCategory()`. */
  readonly category: OrdinaryDataReference;
}

/** A special category that an activity uses. Art. 9 GDPR. */
export type SpecialDataUse<T> = OfSpecialData<T> & Origin<T>;
interface OfSpecialData<T, _Article = 'Art. 9(2) GDPR'> {
  /** A category declared with `specialDataCategory()`. */
  readonly category: SpecialDataReference;
  /** What lifts the prohibition. Art. 9(2) GDPR. */
  readonly exception: SpecialCondition<T> | Gap<T>;
}

/** Data on offences that an activity uses. Art. 10 GDPR. */
export type CriminalDataUse<T> = OfCriminalData<T> & Origin<T>;
interface OfCriminalData<T, _Article = 'Art. 10 GDPR'> {
  /** A category declared with `criminalDataCategory()`. */
  readonly category: CriminalDataReference;
  /** What allows it: an official authority's control, or a law with safeguards. Art. 10 GDPR. */
  readonly authority: CriminalAuthority<T> | Gap<T>;
}
