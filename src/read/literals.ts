import type { ts } from 'ts-morph';
import { kindOf } from '../model/index.ts';
import { add, type Draft, draft, finish } from './draft.ts';
import { bare, type Entry, entriesOf, type Place } from './positions.ts';
import { refuse, spend } from './refuse.ts';
import { type Evaluated, type Module, type Reading, UNREADABLE } from './scope.ts';
import {
  isIdentifier,
  isNumericLiteral,
  isPropertyAssignment,
  isShorthand,
  isSpreadAssignment,
  isSpreadElement,
  isStringLiteral,
} from './syntax.ts';

/** Where a value counts as standing: a declaration where it is used, anything else where it is written. */
const placeOfUse = (evaluated: Evaluated, use: ts.Expression): Place =>
  kindOf(evaluated.value) === undefined ? evaluated.place : bare(use);

/** The entry of a part that is used as the value of a property, if it is written elsewhere. */
function entryOfUse(part: Evaluated, key: ts.Node, use: ts.Expression): Entry | undefined {
  const value = placeOfUse(part, use);
  return value === bare(use) ? undefined : { key, value };
}

const nameOf = (name: ts.PropertyName): string | undefined =>
  isIdentifier(name) || isStringLiteral(name) || isNumericLiteral(name) ? name.text : undefined;

/**
 * An object literal: named properties, shorthand names and spreads of other objects. A property that
 * would stand for one that every object has, such as `toString`, is refused.
 */
export function evaluateObject(
  reading: Reading,
  module: Module,
  node: ts.ObjectLiteralExpression,
): Evaluated {
  const object = draft(reading, node, {});
  for (const property of node.properties) {
    if (isSpreadAssignment(property)) {
      spreadObject(object, reading.evaluate(module, property.expression), property);
      continue;
    }
    const key = property.name;
    const name = key && nameOf(key);
    if (name === undefined || name in Object.prototype) {
      refuse(reading, property, name === '__proto__' ? 'prototype' : 'property-kind');
      object.readable = false;
    } else if (isPropertyAssignment(property) || isShorthand(property)) {
      const use = isPropertyAssignment(property) ? property.initializer : property.name;
      if (isStringLiteral(use)) {
        // Most parts are such; they stand where they are written.
        add(object, name, use.text);
        continue;
      }
      const part = reading.evaluate(module, use);
      const isShort = isShorthand(property);
      const entry = entryOfUse(part, key, use);
      add(object, name, part.value, isShort ? (entry ?? { key: use, value: use }) : entry);
    } else {
      refuse(reading, property, 'property-kind');
      object.readable = false;
    }
  }
  return finish(object);
}

function spreadObject(object: Draft, { value, place }: Evaluated, node: ts.SpreadAssignment) {
  const { reading } = object;
  if (value === UNREADABLE) {
    object.readable = false;
  } else if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    refuse(reading, node, 'spread-object');
    object.readable = false;
  } else {
    const parts = Object.entries(value);
    if (!spend(reading, node, parts.length)) return;
    const known = entriesOf(reading.positions.get(value));
    const fallback = { key: place, value: place };
    for (const [name, part] of parts) add(object, name, part, known.get(name) ?? fallback);
  }
}

/** A list: values and spreads of other lists. */
export function evaluateArray(
  reading: Reading,
  module: Module,
  node: ts.ArrayLiteralExpression,
): Evaluated {
  const items: unknown[] = [];
  const list = draft(reading, node, items);
  const hasSpread = node.elements.some(isSpreadElement);
  for (const element of node.elements) {
    if (isSpreadElement(element)) {
      spreadList(list, items, reading.evaluate(module, element.expression), element);
    } else {
      const part = reading.evaluate(module, element);
      const place = placeOfUse(part, element);
      // After a spread, elements do not stand in the literal as they stand in the list.
      const isWritten = !hasSpread && place === bare(element);
      add(list, items.length, part.value, isWritten ? undefined : { key: place, value: place });
    }
  }
  return finish(list);
}

function spreadList(
  list: Draft,
  items: readonly unknown[],
  { value, place }: Evaluated,
  node: ts.SpreadElement,
) {
  const { reading } = list;
  if (value === UNREADABLE) {
    list.readable = false;
  } else if (!Array.isArray(value)) {
    refuse(reading, node, 'spread-list');
    list.readable = false;
  } else if (spend(reading, node, value.length)) {
    const known = entriesOf(reading.positions.get(value));
    const fallback = { key: place, value: place };
    for (const [index, item] of value.entries()) {
      add(list, items.length, item, known.get(index) ?? fallback);
    }
  }
}
