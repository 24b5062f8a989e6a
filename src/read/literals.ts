import { ts } from 'ts-morph';
import { kindOf } from '../model/index.ts';
import { extend, extentOf, isTooMuch } from './extent.ts';
import type { Entry, Place, Positions } from './positions.ts';
import { refuse, spend, unreadable } from './refuse.ts';
import { type Evaluated, type Module, type Reading, UNREADABLE } from './scope.ts';

/** Where a value counts as standing: a declaration where it is used, anything else where it is written. */
const placeOfUse = (evaluated: Evaluated, use: ts.Node): Place =>
  kindOf(evaluated.value) === undefined ? evaluated.place : use;

/** An object or a list that is being put together, with the places of its parts. */
interface Draft<Name extends string | number> {
  /** Adds a part. */
  add(name: Name, part: unknown, entry: Entry): void;
  /** Whether so many parts of another value can be copied; if not, nothing more is read. */
  canCopy(parts: number): boolean;
  /** Says that something in it could not be read. */
  spoil(): void;
  finish(): Evaluated;
}

function draft<Name extends string | number>(
  reading: Reading,
  node: ts.Expression,
  value: Record<Name, unknown>,
): Draft<Name> {
  const extent = { values: 1, depth: 1 };
  const positions: Positions = { own: node, entries: new Map(), extent };
  let readable = true;
  return {
    add: (name, part, entry) => {
      if (part === UNREADABLE) readable = false;
      if (part === UNREADABLE || isTooMuch(extent)) return;
      value[name] = part;
      positions.entries.set(name, entry);
      extend(extent, extentOf(reading.positions, part));
    },
    canCopy: (parts) => spend(reading, node, parts),
    spoil: () => {
      readable = false;
    },
    finish: () => {
      if (!readable || reading.budget === 0) return unreadable(node);
      if (isTooMuch(extent)) return refuse(reading, node, 'too-much');
      reading.positions.set(value, positions);
      return { value, place: node };
    },
  };
}

const nameOf = (name: ts.PropertyName): string | undefined =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name)
    ? name.text
    : undefined;

/**
 * An object literal: named properties, shorthand names and spreads of other objects. A property that
 * would stand for one that every object has, such as `toString`, is refused.
 */
export function evaluateObject(
  reading: Reading,
  module: Module,
  node: ts.ObjectLiteralExpression,
): Evaluated {
  const object = draft<string>(reading, node, {});
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      spreadObject(reading, reading.evaluate(module, property.expression), property, object);
      continue;
    }
    const name = property.name && nameOf(property.name);
    if (name === undefined || name in Object.prototype) {
      refuse(reading, property, name === '__proto__' ? 'prototype' : 'property-kind');
      object.spoil();
    } else if (ts.isPropertyAssignment(property) || ts.isShorthandPropertyAssignment(property)) {
      const use = ts.isPropertyAssignment(property) ? property.initializer : property.name;
      const part = reading.evaluate(module, use);
      object.add(name, part.value, { key: property.name, value: placeOfUse(part, use) });
    } else {
      refuse(reading, property, 'property-kind');
      object.spoil();
    }
  }
  return object.finish();
}

function spreadObject(
  reading: Reading,
  { value, place }: Evaluated,
  node: ts.SpreadAssignment,
  object: Draft<string>,
) {
  if (value === UNREADABLE) return object.spoil();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    refuse(reading, node, 'spread-object');
    return object.spoil();
  }
  const parts = Object.entries(value);
  if (!object.canCopy(parts.length)) return;
  const known = reading.positions.get(value)?.entries;
  for (const [name, part] of parts) {
    object.add(name, part, known?.get(name) ?? { key: place, value: place });
  }
}

/** A list: values and spreads of other lists. */
export function evaluateArray(
  reading: Reading,
  module: Module,
  node: ts.ArrayLiteralExpression,
): Evaluated {
  const items: unknown[] = [];
  const list = draft<number>(reading, node, items as unknown as Record<number, unknown>);
  for (const element of node.elements) {
    const isSpread = ts.isSpreadElement(element);
    const part = reading.evaluate(module, isSpread ? element.expression : element);
    if (!isSpread) {
      const place = placeOfUse(part, element);
      list.add(items.length, part.value, { key: place, value: place });
    } else if (part.value === UNREADABLE) {
      list.spoil();
    } else if (!Array.isArray(part.value)) {
      refuse(reading, element, 'spread-list');
      list.spoil();
    } else if (list.canCopy(part.value.length)) {
      const known = reading.positions.get(part.value)?.entries;
      const fallback = { key: part.place, value: part.place };
      for (const [index, item] of part.value.entries()) {
        list.add(items.length, item, known?.get(index) ?? fallback);
      }
    }
  }
  return list.finish();
}
