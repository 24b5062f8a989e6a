import type { ts } from 'ts-morph';
import {
  isArrayLiteral,
  isAs,
  isObjectLiteral,
  isParenthesized,
  isPropertyAssignment,
  isSatisfies,
} from './syntax.ts';

/** A piece of source text, as it was parsed; turned into lines and columns only when a finding needs it. */
export type Place = ts.Node;

/** Where a property stands: its name and its value. */
export interface Entry {
  key: Place;
  value: Place;
}

/** How much a value holds when it is walked to its end; declarations are not entered. */
export interface Extent {
  /** Values in it, itself included; a long text counts as several. */
  values: number;
  /** How many values lie inside one another. */
  depth: number;
}

/** Where an object or a list stands, and each of its properties or elements. */
export interface Positions extends Extent {
  own: Place;
  /** Entries that do not stand in the literal itself: from a constant, or from a spread. */
  borrowed: Map<string | number, Entry> | undefined;
}

/**
 * The positions of every object and list that was read. It lives as long as the reading: as a `WeakMap`
 * of that size it would keep the garbage collector busy for most of the time.
 */
export type PositionTable = Map<object, Positions>;

/** What an expression comes down to: without parentheses, `as const` and `satisfies`. */
export function bare(node: ts.Expression): ts.Expression {
  let inner = node;
  while (isParenthesized(inner) || isAs(inner) || isSatisfies(inner)) {
    inner = inner.expression;
  }
  return inner;
}

/** Where one property or element stands. */
export const entryOf = (positions: Positions | undefined, step: string | number) =>
  positions && (positions.borrowed?.get(step) ?? written(positions.own).get(step));

/** Where every property or element stands. */
export const entriesOf = (positions: Positions | undefined): ReadonlyMap<string | number, Entry> =>
  new Map(positions && [...written(positions.own), ...(positions.borrowed ?? [])]);

/** The entries that a literal itself holds. Found when asked for: few are ever asked for. */
function written(own: Place): ReadonlyMap<string | number, Entry> {
  const entries = new Map<string | number, Entry>();
  if (isArrayLiteral(own)) {
    for (const [index, element] of own.elements.entries()) {
      entries.set(index, { key: bare(element), value: bare(element) });
    }
  } else if (isObjectLiteral(own)) {
    for (const property of own.properties) {
      if (!isPropertyAssignment(property)) continue;
      const name = (property.name as ts.Identifier).text;
      entries.set(name, { key: property.name, value: bare(property.initializer) });
    }
  }
  return entries;
}
