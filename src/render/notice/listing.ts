import type { Language } from '../../model/index.ts';
import { listed } from '../core/list.ts';
import type { Part, Words } from '../core/sourced.ts';

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
