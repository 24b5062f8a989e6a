import { clause, sentence } from '../core/sentence.ts';
import { parts, type Sourced, textOf, type Words } from '../core/sourced.ts';

/** A statement and what is added to it: within its sentence if it begins in lower case, or after it. */
export function continued(
  statement: readonly (string | Sourced)[],
  more: Sourced | undefined,
): Words {
  if (!more) return parts`${statement}.`;
  const within = /^\p{Ll}/u.test(textOf([more]));
  return within ? parts`${statement}, ${clause(more)}.` : parts`${statement}. ${sentence(more)}`;
}
