import type { Citation } from './citation.ts';
import type { Gap } from './gap.ts';
import type { Day, List, NonEmptyList } from './primitives.ts';
import type { Reference } from './reference.ts';

// The second parameter of these interfaces is never given: it puts the article into the compiler's
// own words, ‘required in type LegitimateInterests<string, "Art. 6(1)(f), 13(1)(d) GDPR">’.

/** Art. 6(1)(a) GDPR: the person agreed, freely, specifically, informed and without doubt. */
export interface Consent<T, _Article = 'Art. 6(1)(a), 7(3) GDPR'> {
  /** Art. 6(1)(a) GDPR: the person agreed, freely, specifically, informed and without doubt. */
  readonly basis: 'consent';
  /** How to withdraw, at any time and as easily as agreeing. Art. 7(3), 13(2)(c) GDPR. */
  readonly withdrawal: T | Gap<T>;
  /** How the person agrees. Art. 4(11), 7(1) GDPR. */
  readonly collection?: T;
  /** Where an online service is offered directly to children. Art. 8 GDPR. */
  readonly child?: ChildConsent<T>;
}

/** What Art. 8 GDPR asks where an online service is offered directly to a child. */
export interface ChildConsent<T, _Article = 'Art. 8 GDPR'> {
  /** The age, in years (13 to 16), from which a person consents alone: 15 in France. Art. 8(1) GDPR. */
  readonly age: number;
  /** How a holder of parental responsibility agrees below that age. Art. 8(1)-(2) GDPR. */
  readonly parentalConsent: T;
}

/** Art. 6(1)(b) GDPR: necessary for a contract with the person, or for steps they asked for. */
export interface Contract<T, _Article = 'Art. 6(1)(b) GDPR'> {
  /** Art. 6(1)(b) GDPR: necessary for a contract with the person, or for steps they asked for. */
  readonly basis: 'contract';
  /** Which contract. */
  readonly contract?: T;
  /** Who the contract is with: only the person's own contract can be the basis. Art. 6(1)(b) GDPR. */
  readonly party?: 'data-subject' | 'pre-contract-request' | 'employer' | 'other';
}

/** Art. 6(1)(c) GDPR: a law obliges this controller. */
export interface LegalObligation<T, _Article = 'Art. 6(1)(c), 6(3) GDPR'> {
  /** Art. 6(1)(c) GDPR: a law obliges this controller. */
  readonly basis: 'legal-obligation';
  /** The law, by article. Art. 6(3) GDPR. */
  readonly law: List<Citation> | Gap<T>;
  /** Whom the law obliges: a duty of somebody else does not oblige this controller. */
  readonly obliges?: 'controller' | 'other';
  /** What the law asks, in a few words. */
  readonly duty?: T;
}

/** Art. 6(1)(d) GDPR: to protect somebody's life. */
export interface VitalInterests<T, _Article = 'Art. 6(1)(d) GDPR'> {
  /** Art. 6(1)(d) GDPR: to protect somebody's life. */
  readonly basis: 'vital-interests';
  /** Whose life, and in which emergency. Recital 46 GDPR. */
  readonly emergency: T;
}

/** Art. 6(1)(e) GDPR: a task in the public interest, laid down by law. */
export interface PublicTask<T, _Article = 'Art. 6(1)(e), 6(3) GDPR'> {
  /** Art. 6(1)(e) GDPR: a task in the public interest, laid down by law. */
  readonly basis: 'public-task';
  /** The law that lays the task down, by article. Art. 6(3) GDPR. */
  readonly law: List<Citation> | Gap<T>;
  /** The task, in a few words. */
  readonly task?: T;
}

/** Art. 6(1)(f) GDPR: interests that people's own do not override. */
export interface LegitimateInterests<T, _Article = 'Art. 6(1)(f), 13(1)(d) GDPR'> {
  /** Art. 6(1)(f) GDPR: interests that people's own do not override. */
  readonly basis: 'legitimate-interests';
  /** The interest pursued, in words that people can challenge. Art. 13(1)(d), 14(2)(b) GDPR. */
  readonly interest: T | Gap<T>;
  /** Whose interest it is, where not the controller's. */
  readonly holder?: T;
  /** The balancing test on file. Art. 6(1)(f), 5(2) GDPR. */
  readonly balancing?: BalancingTest<T> | Gap<T>;
}

/** The record of a balancing test. Art. 6(1)(f), 5(2) GDPR. */
export interface BalancingTest<T, _Article = 'Art. 6(1)(f) GDPR'> {
  /** When the test was made or last confirmed, `YYYY-MM-DD`. */
  readonly date: Day;
  /** Why people's interests do not override the interest pursued. */
  readonly conclusion: T;
  /** What softens the effect on people. */
  readonly safeguards?: List<T>;
}

/** One of the six legal bases. Art. 6(1) GDPR. */
export type LegalBasis<T> =
  | Consent<T>
  | Contract<T>
  | LegalObligation<T>
  | VitalInterests<T>
  | PublicTask<T>
  | LegitimateInterests<T>;

/** A purpose whose basis differs by class of person. */
export interface BasisByDataSubject<T> {
  /** The legal basis differs by class of person. */
  readonly basis: 'by-data-subject';
  readonly cases: NonEmptyList<BasisCase<T>>;
}

export interface BasisCase<T> {
  readonly dataSubjects: List<Reference<'dataSubject'>>;
  /** The circumstance, where the class alone does not decide. */
  readonly when?: T;
  /** Art. 6(1) GDPR. */
  readonly legalBasis: LegalBasis<T> | Gap<T>;
}
