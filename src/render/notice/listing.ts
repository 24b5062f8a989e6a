import type { Language } from '../../model/index.ts';
import { listed } from '../core/list.ts';
import { type Part, textOf, type Words } from '../core/sourced.ts';

/** What something holds for: joined within a sentence, or one a line where that is too much for one. */
export interface Listing {
  readonly words: Words | undefined;
  readonly lines: readonly Words[];
}

/** How many names a sentence bears. */
export const FEW = 3;

/** Names within a sentence if they are few, else one a line. */
export const listing = (names: readonly (Part | readonly Part[])[], language: Language): Listing =>
  names.length > FEW
    ? { words: undefined, lines: names.map((name) => (Array.isArray(name) ? name : [name])) }
    : { words: listed(names, language), lines: [] };

/** What something holds for, or what it does not hold for where that is shorter to say. */
export interface Coverage extends Listing {
  readonly but: boolean;
}

/** Names of what something holds for, unless the others make half as many letters or less. */
export function coverage(
  names: readonly Part[],
  others: readonly Part[],
  language: Language,
): Coverage {
  const but = names.length > FEW && textOf(others).length * 2 <= textOf(names).length;
  return { ...listing(but ? others : names, language), but };
}
