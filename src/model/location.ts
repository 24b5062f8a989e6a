import type {
  EeaCountry,
  FullyAdequateCountry,
  PartiallyAdequateCountry,
  ThirdCountry,
} from '../law/countries.ts';
import type { Gap } from './gap.ts';
import type { Day } from './primitives.ts';
import type { Safeguard } from './safeguard.ts';

/** In the European Economic Area: no transfer. */
export interface InTheEea {
  readonly country: EeaCountry;
}

/** Covered by an adequacy decision. Art. 45 GDPR. */
export interface AdequateCountry<T> {
  readonly country: FullyAdequateCountry;
  /** What would protect the data if the decision ended. */
  readonly fallback?: Safeguard<T> | Gap<T>;
}

/** Covered by an adequacy decision for some recipients only. Art. 45 GDPR. */
export interface PartlyAdequateCountry<T, _Article = 'Art. 45 GDPR'> {
  readonly country: PartiallyAdequateCountry;
  /** That this recipient is covered was checked, or what protects the data instead. Art. 45, 46 GDPR. */
  readonly adequacy: CoveredByDecision<T> | NotCoveredByDecision<T> | Gap<T>;
}

export interface CoveredByDecision<T, _Article = 'Art. 45 GDPR'> {
  readonly covered: true;
  /** The day on which this was checked, `YYYY-MM-DD`. */
  readonly checked: Day;
  /** What brings this recipient under the decision. */
  readonly how?: T;
}

export interface NotCoveredByDecision<T, _Article = 'Art. 44, 46 GDPR'> {
  readonly covered: false;
  /** What protects the data instead: a safeguard of Art. 46, or a derogation of Art. 49 GDPR. */
  readonly safeguard: Safeguard<T> | Gap<T>;
}

/** The decision on the United States covers only bodies on the Data Privacy Framework list. */
export interface UnitedStates<T, _Article = 'Art. 45 GDPR, Decision (EU) 2023/1795'> {
  readonly country: 'US';
  /** Whether this recipient is on the list, and when that was checked; if not, its safeguard. */
  readonly dataPrivacyFramework:
    | DataPrivacyFrameworkParticipant<T>
    | OutsideDataPrivacyFramework<T>
    | Gap<T>;
}

export interface DataPrivacyFrameworkParticipant<
  T,
  _Article = 'Art. 45 GDPR, Decision (EU) 2023/1795',
> {
  readonly participant: true;
  /** The day on which the list was looked at, `YYYY-MM-DD`. */
  readonly checked: Day;
  /** What would protect the data if the decision ended. */
  readonly fallback?: Safeguard<T> | Gap<T>;
}

export interface OutsideDataPrivacyFramework<T, _Article = 'Art. 44, 46 GDPR'> {
  readonly participant: false;
  /** What protects the data instead: a safeguard of Art. 46, or a derogation of Art. 49 GDPR. */
  readonly safeguard: Safeguard<T> | Gap<T>;
}

/** No adequacy decision: a safeguard must protect the data. Art. 44, 46 GDPR. */
export interface CountryWithoutAdequacy<T, _Article = 'Art. 44, 46 GDPR'> {
  readonly country: ThirdCountry;
  /** What protects the data there: a safeguard of Art. 46, or a derogation of Art. 49 GDPR. */
  readonly safeguard: Safeguard<T> | Gap<T>;
}

/**
 * A country in which a recipient holds or reaches the data, with what protects them there. Chapter V
 * GDPR. Remote access from a country counts as a transfer to it. Whether an adequacy decision is in
 * force on a given day is for a rule; the types know the list as of the law data.
 */
export type Location<T> =
  | InTheEea
  | AdequateCountry<T>
  | PartlyAdequateCountry<T>
  | UnitedStates<T>
  | CountryWithoutAdequacy<T>;
