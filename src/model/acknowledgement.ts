import type { Day, Name } from './primitives.ts';

/**
 * A finding that a named role accepts, with its reason. It takes one rule at one place out of the
 * exit code and stays in every report. It records a decision; it does not make processing lawful.
 */
export interface Acknowledgement<T> {
  /** The id of the rule, as the finding names it: `'retention/range-not-period'`. */
  readonly rule: `${string}/${string}`;
  /** The place inside this declaration, as the finding's path ends: `'retention[0].archive'`. Without it, the whole declaration. */
  readonly at?: string;
  /** The role that takes responsibility, not the name of a person: in one language, or in each. */
  readonly by: Name | T;
  /** Why it is accepted. */
  readonly reason: T;
  /** The last day on which it holds, `YYYY-MM-DD`. Without it, it holds until removed. */
  readonly until?: Day;
}
