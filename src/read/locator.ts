import { COLLECTIONS, type Path } from '../model/index.ts';
import type { Declaration } from './declaration.ts';
import { type Entry, entryOf, type Place, type PositionTable } from './positions.ts';
import type { Range } from './problem.ts';
import { rangeOf } from './source.ts';

/**
 * Answers about data paths. Where two declarations have one id, a path means the first of them, unless
 * the declaration itself is given.
 */
export interface Locator {
  /**
   * The place of the value at a path, or of its name if `part` is `'key'`; where the field is missing,
   * of the closest enclosing literal. Nothing if even the declaration is unknown.
   */
  locate(path: Path, part?: 'key' | 'value', declaration?: object): Range | undefined;
  /**
   * Where the compiler may complain of what is wrong at a path: the literals and the names that lead
   * to it, which stand elsewhere than the value if it comes from a constant.
   */
  approach(path: Path, declaration?: object): Range[];
}

const toRange = (place: Place): Range =>
  rangeOf(place.getSourceFile(), place.getStart(), place.getEnd());

/** The declaration in which a data path lies: the first one, where several have its id. */
export function rootsOf<D extends Pick<Declaration, 'kind' | 'value'>>(
  declarations: readonly D[],
): (path: Path) => D | undefined {
  const roots = new Map<string, D>();
  for (const one of declarations) {
    const { kind, value } = one;
    const key = kind === 'organisation' ? 'organisation' : `${COLLECTIONS[kind]}.${value.id}`;
    if (!roots.has(key)) roots.set(key, one);
  }
  return ([collection, id]) =>
    roots.get(collection === 'organisation' ? 'organisation' : `${collection}.${id}`);
}

export function createLocator(
  declarations: readonly Declaration[],
  positions: PositionTable,
): Locator {
  const declarationOf = rootsOf(declarations);
  const rootOf = (path: Path): object | undefined => declarationOf(path)?.value;

  return {
    locate: (path, part = 'value', declaration = rootOf(path)) => {
      const own = declaration && positions.get(declaration)?.own;
      if (!own) return undefined;
      const entries = entriesAlong(positions, declaration, stepsOf(path));
      const last = entries.at(-1);
      if (!last) return toRange(own);
      const isWhole = entries.length === stepsOf(path).length;
      return toRange(part === 'key' && isWhole ? last.key : last.value);
    },
    approach: (path, declaration = rootOf(path)) => {
      const own = declaration && positions.get(declaration)?.own;
      if (!own) return [];
      const entries = entriesAlong(positions, declaration, stepsOf(path));
      return [own, ...entries.flatMap(({ key, value }) => [key, value])].map(toRange);
    },
  };
}

/** The steps of a path inside its declaration. */
const stepsOf = (path: Path): Path => path.slice(path[0] === 'organisation' ? 1 : 2);

/** The entries that a path leads through, up to the first that is missing. */
function entriesAlong(positions: PositionTable, root: object, steps: Path): Entry[] {
  const entries: Entry[] = [];
  let value: unknown = root;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null) break;
    const entry = entryOf(positions.get(value), step);
    if (!entry) break;
    entries.push(entry);
    value = (value as Record<string | number, unknown>)[step];
  }
  return entries;
}
