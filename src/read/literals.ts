import { ts } from 'ts-morph';
import { kindOf } from '../model/index.ts';
import { evaluate } from './evaluate.ts';
import { type Entry, type Place, type Positions, placeOf } from './positions.ts';
import { refuse } from './refuse.ts';
import { type Evaluated, type Module, type Reading, UNREADABLE } from './scope.ts';

/** Where a value counts as standing: a declaration where it is used, anything else where it is written. */
const placeOfUse = (evaluated: Evaluated, use: ts.Node): Place =>
  kindOf(evaluated.value) === undefined ? evaluated.place : placeOf(use);

const nameOf = (name: ts.PropertyName): string | undefined =>
  ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name)
    ? name.text
    : undefined;

/** An object literal: named properties, shorthand names and spreads of other objects. */
export function evaluateObject(
  reading: Reading,
  module: Module,
  node: ts.ObjectLiteralExpression,
): Evaluated {
  const value: Record<string, unknown> = {};
  const positions: Positions = { own: placeOf(node), entries: new Map() };
  let readable = true;

  const add = (name: string, part: unknown, entry: Entry) => {
    if (part === UNREADABLE) {
      readable = false;
      return;
    }
    value[name] = part;
    positions.entries.set(name, entry);
  };

  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      const spread = evaluate(reading, module, property.expression);
      if (spread.value === UNREADABLE) readable = false;
      else if (!isObject(spread.value)) {
        refuse(reading, property, 'spread-object');
        readable = false;
      } else {
        for (const [name, part] of Object.entries(spread.value)) {
          const entry = reading.positions.get(spread.value)?.entries.get(name);
          reading.budget--;
          add(name, part, entry ?? { key: spread.place, value: spread.place });
        }
      }
      continue;
    }
    const name = property.name && nameOf(property.name);
    if (name === undefined || name === '__proto__') {
      refuse(reading, property, name === '__proto__' ? 'prototype' : 'property-kind');
      readable = false;
    } else if (ts.isPropertyAssignment(property)) {
      const part = evaluate(reading, module, property.initializer);
      const place = placeOfUse(part, property.initializer);
      add(name, part.value, { key: placeOf(property.name), value: place });
    } else if (ts.isShorthandPropertyAssignment(property)) {
      const part = evaluate(reading, module, property.name);
      add(name, part.value, { key: placeOf(property.name), value: placeOfUse(part, property.name) });
    } else {
      refuse(reading, property, 'property-kind');
      readable = false;
    }
  }
  reading.positions.set(value, positions);
  return { value: readable ? value : UNREADABLE, place: positions.own };
}

/** A list: values and spreads of other lists. */
export function evaluateArray(
  reading: Reading,
  module: Module,
  node: ts.ArrayLiteralExpression,
): Evaluated {
  const value: unknown[] = [];
  const positions: Positions = { own: placeOf(node), entries: new Map() };
  let readable = true;

  for (const element of node.elements) {
    const spread = ts.isSpreadElement(element);
    const part = evaluate(reading, module, spread ? element.expression : element);
    if (part.value === UNREADABLE) {
      readable = false;
    } else if (!spread) {
      const place = placeOfUse(part, element);
      positions.entries.set(value.length, { key: place, value: place });
      value.push(part.value);
    } else if (Array.isArray(part.value)) {
      const known = reading.positions.get(part.value);
      part.value.forEach((item, index) => {
        const fallback = { key: part.place, value: part.place };
        positions.entries.set(value.length, known?.entries.get(index) ?? fallback);
        value.push(item);
      });
      reading.budget -= part.value.length;
    } else {
      refuse(reading, element, 'spread-list');
      readable = false;
    }
  }
  reading.positions.set(value, positions);
  return { value: readable ? value : UNREADABLE, place: positions.own };
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
