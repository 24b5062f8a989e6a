import type { Acknowledgement } from './acknowledgement.ts';
import type { Id, List } from './primitives.ts';

/** A category of data subjects, and an audience of notices. Art. 30(1)(c) GDPR. */
export interface DataSubject<T> {
  /** A permanent id: `'applicants'`. */
  readonly id: Id;
  /** Who they are, in the plural: ‘applicants for a job’. Art. 30(1)(c) GDPR. */
  readonly name: T;
  /** How a notice speaks to them: ‘you apply for a job with us’. Art. 12(1) GDPR. */
  readonly address?: T;
  /** Who belongs to them. */
  readonly description?: T;
  /** Whether there may be minors among them. Art. 8, 12(1) GDPR. */
  readonly minors?: boolean;
  /** Findings accepted here. */
  readonly acknowledged?: List<Acknowledgement<T>>;
}
