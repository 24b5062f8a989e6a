/** What was found out of a declaration, by name. */
export type Notes = Record<string, unknown>;

const notes = new WeakMap<object, Notes>();

/**
 * Where to note what was found out of a declaration, so that it need not be found out again: what follows
 * from it alone, from what it refers to and from the organisation, and is plain data. It is kept
 * between runs with what rules found in the declaration alone.
 */
export function notesOn(declaration: object): Notes {
  const known = notes.get(declaration);
  if (known) return known;
  const own: Notes = {};
  notes.set(declaration, own);
  return own;
}
