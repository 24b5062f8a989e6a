import type { ts } from 'ts-morph';
import { kindOf } from '../model/index.ts';
import { extend, extentOf } from './extent.ts';
import { isForeign } from './names.ts';
import type { Entry } from './positions.ts';
import { firstLine, refuse, spend, unreadable } from './refuse.ts';
import { type Declare, type Evaluated, type Module, type Reading, UNREADABLE } from './scope.ts';
import { KIND } from './syntax.ts';

/** A call of one of `ropa`'s functions; no other function can be called. */
export function evaluateCall(reading: Reading, module: Module, node: ts.CallExpression): Evaluated {
  if (node.expression.kind === KIND.ImportKeyword) {
    return refuse(reading, node, 'dynamic-import');
  }
  const refuseCall = () => refuse(reading, node, 'call', { code: firstLine(node.expression) });
  if (isForeign(module, node.expression)) return refuseCall();
  const callee = reading.evaluate(module, node.expression);
  if (callee.value === UNREADABLE) return callee;
  if (!reading.callable.has(callee.value) || node.questionDotToken) return refuseCall();
  if (node.typeArguments) return refuse(reading, node, 'cast');
  const given: Evaluated[] = [];
  for (const argument of node.arguments) {
    const evaluated = reading.evaluate(module, argument);
    if (evaluated.value === UNREADABLE) return evaluated;
    given.push(evaluated);
  }
  return returned(reading, node, callee.value as Declare, given);
}

/** What a function of `ropa` returns, with the places of the values that it was given. */
function returned(
  reading: Reading,
  node: ts.CallExpression,
  declare: Declare,
  given: readonly Evaluated[],
): Evaluated {
  // Functions take one object; `languages` takes any number of names, and so has no length.
  const takesObject = declare.length === 1;
  const [first] = given;
  if (!first || (takesObject && (given.length > 1 || !isPlainObject(first.value)))) {
    return refuse(reading, node, 'argument');
  }
  if (takesObject && kindOf(first.value) !== undefined) return declaredTwice(reading, node, first);
  const extent = extentOf(reading.positions, first.value);
  const value = declare(...given.map((argument) => argument.value));
  if (!isPlainObject(value)) return refuse(reading, node, 'argument');
  if (!reading.positions.has(value)) locateResult(reading, node, value, given);
  if (kindOf(value) !== undefined && !spend(reading, node, extent.values)) return unreadable(node);
  reading.calls.push({ value, call: node });
  return { value, place: node };
}

/** The same object declared again would be one declaration under two names. */
function declaredTwice(reading: Reading, node: ts.CallExpression, { value }: Evaluated) {
  const { id } = value as { id?: unknown };
  return refuse(reading, node, 'twice', { id: String(id) }, 'integrity/duplicate-id');
}

/** The places and the extent of a new object that a function returned. */
function locateResult(
  reading: Reading,
  node: ts.CallExpression,
  value: object,
  given: readonly Evaluated[],
) {
  const extent = { values: 1, depth: 1 };
  const borrowed = new Map<string, Entry>();
  for (const [name, part] of Object.entries(value)) {
    if (typeof part === 'function') reading.callable.add(part);
    const source = given.find((argument) => argument.value === part);
    if (source) borrowed.set(name, { key: source.place, value: source.place });
    extend(extent, extentOf(reading.positions, part));
  }
  reading.positions.set(value, { own: node, borrowed, ...extent });
}

const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
