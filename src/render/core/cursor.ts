import {
  type AnyText,
  COLLECTIONS,
  isGap,
  kindOf,
  type Language,
  type Path,
  textIn,
} from '../../model/index.ts';
import { type Sourced, sourced } from './sourced.ts';

type Present<V> = Exclude<V, undefined>;
type Key<V> = keyof Present<V> & string;

/**
 * A place in a registry: a value that knows its data path. View models walk the registry by cursors,
 * so that no value reaches a template without its origin.
 */
export interface Cursor<V> {
  readonly value: V;
  readonly path: Path;
  /** The field of this name; its value is nothing where it is left out. */
  get<K extends Key<V>>(key: K): Cursor<Present<V>[K]>;
}

export function cursor<V>(value: V, path: Path): Cursor<V> {
  return {
    value,
    path,
    get: (key) =>
      cursor((value as Record<string, never> | undefined)?.[key] as never, [...path, key]),
  };
}

/** A declaration, at the path that names it. */
export function declarationAt<V extends { readonly id: string }>(declared: V): Cursor<V> {
  const kind = kindOf(declared);
  if (kind === 'organisation') return cursor(declared, ['organisation']);
  if (kind === undefined) throw new Error(`“${declared.id}” was not declared.`);
  return cursor(declared, [COLLECTIONS[kind], declared.id]);
}

/** The entries of a list; none where the field is left out, open, or says that there is nothing. */
export function each<E>(list: Cursor<readonly E[] | unknown>): Cursor<E>[] {
  if (!Array.isArray(list.value)) return [];
  return list.value.map((entry: E, index) => cursor(entry, [...list.path, index]));
}

/** The words of a text, or what is stated of an open question; nothing where there are none. */
export function words(text: Cursor<unknown>, language: Language): Sourced | undefined {
  const { value, path } = text;
  if (value === undefined) return undefined;
  if (isGap<AnyText>(value)) {
    return words(cursor(value.gap.stated, [...path, 'gap', 'stated']), language);
  }
  return sourced(textIn(value as AnyText, language), path);
}

/** What is stated of a fact that is still open; nothing where it is established or left out. */
export const stated = (fact: Cursor<unknown>, language: Language): Sourced | undefined =>
  isGap(fact.value) ? words(fact, language) : undefined;

/** The words of each entry of a list of texts. */
export function allWords(list: Cursor<unknown>, language: Language): Sourced[] {
  if (isGap(list.value)) return [words(list, language)].filter((one) => one !== undefined);
  return each(list)
    .map((entry) => words(entry, language))
    .filter((one) => one !== undefined);
}
