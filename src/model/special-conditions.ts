import type { Citation } from './citation.ts';
import type { Gap } from './gap.ts';
import type { List } from './primitives.ts';

/** Art. 9(2)(a) GDPR: explicit consent for a specified purpose. */
export interface ExplicitConsent<T, _Article = 'Art. 9(2)(a), 7(3) GDPR'> {
  readonly condition: 'explicit-consent';
  /** How to withdraw, at any time and as easily as agreeing. Art. 7(3) GDPR. */
  readonly withdrawal: T | Gap<T>;
  /** How the person agrees. */
  readonly collection?: T;
}

export const CONDITIONS_BY_LAW = [
  'employment-social-protection',
  'substantial-public-interest',
  'health-social-care',
  'public-health',
  'archiving-research-statistics',
] as const;

/** Art. 9(2)(b), (g), (h), (i), (j) GDPR: each needs a law. */
export interface ConditionByLaw<T, _Article = 'Art. 9(2) GDPR'> {
  readonly condition: (typeof CONDITIONS_BY_LAW)[number];
  /** The law, by article. */
  readonly law: List<Citation> | Gap<T>;
  /** What protects people's rights. */
  readonly safeguards?: T;
}

export const CONDITIONS_BY_FACT = [
  'vital-interests-incapable',
  'non-profit-members',
  'manifestly-public',
  'legal-claims',
] as const;

/** Art. 9(2)(c)-(f) GDPR. */
export interface ConditionByFact<T, _Article = 'Art. 9(2) GDPR'> {
  readonly condition: (typeof CONDITIONS_BY_FACT)[number];
  /** Why the condition is met here. */
  readonly circumstances: T;
}

/** What lifts the prohibition on special categories. Art. 9(2) GDPR. An Art. 6 basis is needed as well. */
export type SpecialCondition<T> = ExplicitConsent<T> | ConditionByLaw<T> | ConditionByFact<T>;

/** Under the control of an official authority. Art. 10 GDPR. */
export interface UnderOfficialAuthority<T, _Article = 'Art. 10 GDPR'> {
  /** Under the control of this official authority. */
  readonly by: 'official-authority';
  readonly authority: T;
}

/** Authorised by a law that gives safeguards. Art. 10 GDPR. */
export interface AuthorisedByLaw<T, _Article = 'Art. 10 GDPR'> {
  /** Authorised by this law, which gives safeguards. */
  readonly by: 'law';
  readonly law: List<Citation>;
  readonly safeguards?: T;
}

/** What allows data on offences to be processed. Art. 10 GDPR. */
export type CriminalAuthority<T> = UnderOfficialAuthority<T> | AuthorisedByLaw<T>;
