import type { Acknowledgement } from './acknowledgement.ts';
import type { Id, List } from './primitives.ts';

/** A technical or organisational measure, in general terms. Art. 30(1)(g), 32(1) GDPR. */
export interface SecurityMeasure<T> {
  /** A permanent id: `'access-control'`. */
  readonly id: Id;
  readonly kind: 'technical' | 'organisational' | 'both';
  /** What is done, without what would help an attacker. */
  readonly measure: T;
  /** Findings accepted here. */
  readonly acknowledged?: List<Acknowledgement<T>>;
}
