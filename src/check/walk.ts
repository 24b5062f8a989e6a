import { COLLECTIONS, KINDS, type Kind, kindOf, type Path, type Registry } from '../model/index.ts';

/** Every declaration of a registry with its data path. */
export function* declarationsIn(
  registry: Registry,
): Generator<{ kind: Kind; path: Path; value: object }> {
  yield { kind: 'organisation', path: ['organisation'], value: registry.organisation };
  for (const kind of KINDS) {
    if (kind === 'organisation') continue;
    const collection = COLLECTIONS[kind];
    for (const value of registry[collection]) yield { kind, path: [collection, value.id], value };
  }
}

/** Every value inside a declaration with its data path; what it refers to is not entered. */
export function* valuesIn(value: unknown, path: Path): Generator<{ path: Path; value: unknown }> {
  yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [step, part] of entries) {
    if (kindOf(part) === undefined) yield* valuesIn(part, [...path, step]);
  }
}

/** Every declaration that a value refers to; what that one refers to in turn is not entered. */
export function* referencesIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  for (const part of Object.values(value)) {
    if (kindOf(part) === undefined) yield* referencesIn(part);
    else yield part;
  }
}
