import { type AnyText, type Kind, type Reference, resolve } from '../../model/index.ts';
import { type Cursor, declarationAt, each, words } from '../core/cursor.ts';
import type { Sourced } from '../core/sourced.ts';
import type { PhraseContext } from './context.ts';

/** What the declarations of a list of references are called. */
export const namesOf = (
  list: Cursor<unknown>,
  { language }: Pick<PhraseContext, 'language'>,
): Sourced[] =>
  each<Reference<Kind>>(list)
    .map(({ value }) => declarationAt(resolve(value) as { id: string; name?: AnyText }).get('name'))
    .map((name) => words(name, language))
    .filter((name) => name !== undefined);
