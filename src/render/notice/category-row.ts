import type { Sourced, Words } from '../core/sourced.ts';

/** A category of data, told once with all its uses. */
export interface CategoryView {
  readonly name: Sourced;
  readonly items: Words | undefined;
  /** What kind of data it is, where it is not ordinary. */
  readonly kind: Sourced | undefined;
  readonly remarks: Sourced | undefined;
  /** In which case it is used, where the notice tells of one activity only. */
  readonly condition: Words | undefined;
  /** Whose data, where not everybody's whom the notice informs. */
  readonly who: Words | undefined;
  /** The activities that use it, each with its condition; and the same within a sentence. */
  readonly uses: readonly Words[];
  readonly usedFor: Words;
  /** Whether people must give it, and what follows if they do not. Art. 13(2)(e) GDPR. */
  readonly provisions: readonly Words[];
  /** Whether people give it themselves, or may do so, and the question arises. */
  readonly given: boolean;
}
