import type { Words } from '../core/sourced.ts';

/** Data that leave the European Economic Area, and what protects them there. Art. 13(1)(f) GDPR. */
export interface TransferRow {
  readonly recipient: Words;
  readonly countries: Words | undefined;
  /** When they are sent, if not always. */
  readonly when: Words | undefined;
  /** Whether they are sent in any case, and not only may be. */
  readonly certain: boolean;
  readonly protection: readonly Words[];
  /** How people get a copy of the safeguard. */
  readonly copy: readonly Words[];
}
