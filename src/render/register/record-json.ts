import { COLLECTIONS, KINDS, kindOf, type Registry } from '../../model/index.ts';

/** The fields that open an object; the others follow in the order of the alphabet. */
const FIRST = ['id', 'name'];

const order = (a: string, b: string): number => {
  const [first, second] = [FIRST.indexOf(a), FIRST.indexOf(b)];
  if (first >= 0 || second >= 0) return (first >= 0 ? first : 2) - (second >= 0 ? second : 2);
  return a < b ? -1 : 1;
};

/** A value as data: what refers to another declaration becomes its id. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (kindOf(value) !== undefined) return (value as { id: string }).id;
  if (Array.isArray(value)) return value.map(plain);
  return fields(value);
}

const fields = (value: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => order(a, b))
      .map(([name, part]) => [name, plain(part)]),
  );

/**
 * The whole record of an organisation as data, in the terms of `model/`: every collection with all
 * its declarations, references as ids, open questions as `{ "gap": … }`, texts as they are written
 * (a string, or one for each language). Nothing is left out and nothing added but `version`.
 */
export function recordAsData(registry: Registry): Record<string, unknown> {
  const record: Record<string, unknown> = {
    version: 1,
    organisation: fields(registry.organisation),
  };
  for (const kind of KINDS) {
    if (kind === 'organisation') continue;
    record[COLLECTIONS[kind]] = registry[COLLECTIONS[kind]].map(fields);
  }
  return record;
}
