import type { Day, Name } from './primitives.ts';
import type { AnyText } from './text.ts';

/**
 * What a gap looks like to authors. A number, since the compiler takes a string for a list of letters,
 * and then puts a wrong entry of a list on the whole list.
 */
export declare enum Open {
  fact = -1,
}

/** The same where texts have several languages. */
export declare enum OpenInLanguages {
  fact = -2,
}

/**
 * A fact that is required and not yet established: what `gap()` gives. Opaque to authors, and to them
 * no object: so the compiler sees at once which alternative of a union is meant, complains of the very
 * field that is wrong in it, and compares no list with it. In a registry as rules and templates meet
 * it, an open fact.
 */
export type Gap<T> = [AnyText] extends [T]
  ? OpenFact<T>
  : T extends string
    ? Open
    : OpenInLanguages;

/** What a gap is at run time. */
export interface OpenFact<T> {
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
export function isGap<T>(value: unknown): value is OpenFact<T> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'gap');
}

/** A fact; nothing while it is still open. */
export const known = <V>(fact: V): Exclude<V, Gap<unknown>> | undefined =>
  isGap(fact) ? undefined : (fact as Exclude<V, Gap<unknown>>);
