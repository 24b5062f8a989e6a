import type { Day, Name } from './primitives.ts';

/**
 * The fields that tell the other alternatives apart where a gap is one of several. A gap has none of
 * them: so the compiler sees which alternative is meant, complains of the very field that is wrong in
 * it, and offers the nearest word.
 */
type Discriminators = {
  readonly [Field in
    | 'basis'
    | 'by'
    | 'condition'
    | 'covered'
    | 'outcome'
    | 'participant'
    | 'type']?: never;
};

/** A fact that is required and not yet established: what `gap()` gives. */
export interface Gap<T> extends Discriminators {
  readonly gap: OpenQuestion<T>;
}

export interface OpenQuestion<T> {
  /** What has to be found out, as a question that somebody can answer. */
  readonly question: T;
  /** What the organisation says today, if anything: this alone appears in a notice. */
  readonly stated?: T;
  /** The role that will answer, not the name of a person. */
  readonly owner?: Name;
  /** The day by which it should be answered, `YYYY-MM-DD`. */
  readonly due?: Day;
}

/** Whether a fact is still open. */
export function isGap<T>(value: unknown): value is Gap<T> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'gap');
}
