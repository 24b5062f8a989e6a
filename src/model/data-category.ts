import type { SpecialCategoryId } from '../law/special-categories.ts';
import type { Acknowledgement } from './acknowledgement.ts';
import type { Id, List } from './primitives.ts';

interface DataCategoryFacts<T> {
  /** A permanent id: `'contact-details'`. */
  readonly id: Id;
  /** What the category is called: ‘contact details’. Art. 30(1)(c), 14(1)(d) GDPR. */
  readonly name: T;
  /** What it holds: ‘e-mail address’, ‘telephone number’. Only what is needed: Art. 5(1)(c) GDPR. */
  readonly items?: List<T>;
  /** What people should know of it: a limit, a reduced form. */
  readonly remarks?: T;
  /** Findings accepted here. */
  readonly acknowledged?: List<Acknowledgement<T>>;
}

/** A category of ordinary personal data. Art. 4(1), 30(1)(c) GDPR. */
export interface DataCategory<T> extends DataCategoryFacts<T> {
  /** Whether it holds a number that identifies a person to the State. Art. 87 GDPR. */
  readonly nationalIdentifier?: boolean;
}

/** A special category of personal data. Art. 9(1) GDPR. */
export interface SpecialDataCategory<T, _Article = 'Art. 9(1) GDPR'> extends DataCategoryFacts<T> {
  /** Which of the special categories it is. Art. 9(1) GDPR. */
  readonly special: SpecialCategoryId;
}

/** Data on criminal convictions and offences. Art. 10 GDPR. */
export interface CriminalDataCategory<T> extends DataCategoryFacts<T> {}
