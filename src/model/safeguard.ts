import type { Gap } from './gap.ts';
import type { Day, Name } from './primitives.ts';

interface SafeguardFacts<T> {
  /** How people get a copy, or where it can be read. Art. 13(1)(f) GDPR. */
  readonly copy?: T | Gap<T>;
  /** The assessment of the destination's law and practice. C-311/18; EDPB 01/2020. */
  readonly impactAssessment?: TransferImpactAssessment | Gap<T>;
  readonly remarks?: T;
}

/** The law and practice of the destination, assessed. Clause 14 of the standard clauses. */
export interface TransferImpactAssessment {
  readonly date: Day;
  readonly reference?: Name;
}

/** Art. 46(2)(c) GDPR, Decision (EU) 2021/914. */
export interface StandardContractualClauses<T, _Article = 'Art. 46(2)(c) GDPR'>
  extends SafeguardFacts<T> {
  readonly type: 'standard-contractual-clauses';
  /** 1 controller to controller, 2 controller to processor, 3 processor to processor, 4 processor to controller. */
  readonly module: 1 | 2 | 3 | 4 | Gap<T>;
  readonly signed?: Day;
}

export const OTHER_SAFEGUARDS = [
  'binding-corporate-rules',
  'public-bodies-instrument',
  'authority-clauses',
  'code-of-conduct',
  'certification',
  'ad-hoc-clauses',
  'administrative-arrangement',
] as const;

/** Art. 46(2)(a)-(b), (d)-(f) and 46(3) GDPR. */
export interface OtherSafeguard<T, _Article = 'Art. 46 GDPR'> extends SafeguardFacts<T> {
  readonly type: (typeof OTHER_SAFEGUARDS)[number];
  /** The approval or authorisation, by number and date. */
  readonly approval?: Name;
}

export const DEROGATION_GROUNDS = [
  'explicit-consent',
  'contract-with-subject',
  'contract-in-interest',
  'public-interest',
  'legal-claims',
  'vital-interests',
  'public-register',
  'compelling-interests',
] as const;

/** Art. 49(1) GDPR: for single cases only, never a lasting solution. */
export interface Derogation<T, _Article = 'Art. 49(1) GDPR'> {
  readonly type: 'derogation';
  readonly ground: (typeof DEROGATION_GROUNDS)[number];
  /** The circumstances, and the risks that people were told of. */
  readonly circumstances: T;
}

/** An appropriate safeguard of Art. 46 GDPR, or a derogation of Art. 49 GDPR. */
export type Safeguard<T> = StandardContractualClauses<T> | OtherSafeguard<T> | Derogation<T>;
