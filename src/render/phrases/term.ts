import type { Cursor } from '../core/cursor.ts';
import { type Sourced, sourced } from '../core/sourced.ts';

/** The words for a value that the model enumerates; nothing where the field is left out or open. */
export function term<V>(
  at: Cursor<V>,
  words: Readonly<Record<Extract<V, PropertyKey>, string>>,
): Sourced | undefined {
  const { value, path } = at;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return sourced((words as Readonly<Record<PropertyKey, string>>)[value] ?? String(value), path);
}
