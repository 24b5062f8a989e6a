import { COLLECTIONS, type Path } from '../model/index.ts';
import type { Place, PositionTable } from './positions.ts';
import type { Range } from './problem.ts';
import type { Declaration } from './read-organisation.ts';
import { rangeOf } from './source.ts';

/**
 * The place of a data path: of the value there, or of its name if `part` is `'key'`; where the field
 * is missing, of the closest enclosing literal. Nothing if even the declaration is unknown.
 */
export type Locator = (path: Path, part?: 'key' | 'value') => Range | undefined;

const toRange = ({ tree, start, end }: Place): Range => rangeOf(tree, start, end);

export function createLocator(
  declarations: readonly Declaration[],
  positions: PositionTable,
): Locator {
  const roots = new Map<string, object>();
  for (const { kind, value } of declarations) {
    const key = kind === 'organisation' ? 'organisation' : `${COLLECTIONS[kind]}.${value.id}`;
    if (!roots.has(key)) roots.set(key, value);
  }

  return (path, part = 'value') => {
    const [collection, id] = path;
    const isOrganisation = collection === 'organisation';
    const root = roots.get(isOrganisation ? 'organisation' : `${collection}.${id}`);
    if (!root) return undefined;
    let place = positions.get(root)?.own;
    let value: unknown = root;
    const steps = path.slice(isOrganisation ? 1 : 2);
    for (const [index, step] of steps.entries()) {
      if (typeof value !== 'object' || value === null) break;
      const entry = positions.get(value)?.entries.get(step);
      if (!entry) break;
      place = part === 'key' && index === steps.length - 1 ? entry.key : entry.value;
      value = (value as Record<string | number, unknown>)[step];
    }
    return place && toRange(place);
  };
}
