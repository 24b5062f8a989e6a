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
  positions && (positions.borrowed?.get(step) ?? writtenAt(positions.own, step));

/** Where every property or element stands. */
export const entriesOf = (positions: Positions | undefined): ReadonlyMap<string | number, Entry> =>
  new Map(positions && [...written(positions.own), ...(positions.borrowed ?? [])]);

/** The entries that a literal itself holds. Found when asked for: few are ever asked for. */
function written(own: Place): ReadonlyMap<string | number, Entry> {
  if (isArrayLiteral(own)) return new Map(own.elements.map(elementEntry).entries());
  if (!isObjectLiteral(own)) return new Map();
  const properties = own.properties.filter(isPropertyAssignment);
  return new Map(properties.map((property) => [nameOf(property), propertyEntry(property)]));
}

/** One of them; of a property that is written twice, the last. */
function writtenAt(own: Place, step: string | number): Entry | undefined {
  if (isArrayLiteral(own)) {
    const element = typeof step === 'number' ? own.elements[step] : undefined;
    return element && elementEntry(element);
  }
  if (!isObjectLiteral(own)) return undefined;
  for (let index = own.properties.length - 1; index >= 0; index--) {
    const property = own.properties[index];
    if (property && isPropertyAssignment(property) && nameOf(property) === step) {
      return propertyEntry(property);
    }
  }
  return undefined;
}

const nameOf = ({ name }: ts.PropertyAssignment) => (name as ts.Identifier).text;

const elementEntry = (element: ts.Expression): Entry => ({
  key: bare(element),
  value: bare(element),
});

const propertyEntry = ({ name, initializer }: ts.PropertyAssignment): Entry => ({
  key: name,
  value: bare(initializer),
});
