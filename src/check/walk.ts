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
export function valuesIn(value: unknown, path: Path): { path: Path; value: unknown }[] {
  const found: { path: Path; value: unknown }[] = [];
  collectValues(value, path, found);
  return found;
}

// Generators in generators take several times as long, and every declaration is walked.
function collectValues(value: unknown, path: Path, found: { path: Path; value: unknown }[]): void {
  found.push({ path, value });
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [step, part] of entries) {
    if (kindOf(part) === undefined) collectValues(part, [...path, step], found);
  }
}

/** A registry without these declarations; the organisation stays. */
export function without(these: ReadonlySet<object>, registry: Registry): Registry {
  if (these.size === 0) return registry;
  const others = Object.entries(registry).map(([collection, declarations]) => [
    collection,
    Array.isArray(declarations) ? declarations.filter((one) => !these.has(one)) : declarations,
  ]);
  return Object.fromEntries(others);
}
