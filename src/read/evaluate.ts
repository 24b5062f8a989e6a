import { ts } from 'ts-morph';
import { nearest } from '../model/index.ts';
import { evaluateArray, evaluateObject } from './literals.ts';
import { type Positions, placeOf } from './positions.ts';
import { refuse } from './refuse.ts';
import { type Declare, type Evaluated, type Module, type Reading, UNREADABLE } from './scope.ts';

/** Longer texts can only come from templates that repeat themselves. */
const MAXIMUM_TEXT = 100_000;

/**
 * The value of an expression of the declarative subset. Nothing is executed but `ropa`'s own
 * functions, which return what they are given. Anything else is refused at its place.
 */
export function evaluate(reading: Reading, module: Module, node: ts.Expression): Evaluated {
  const plain = (value: unknown): Evaluated => ({ value, place: placeOf(node) });
  if (--reading.budget < 0) return refuse(reading, node, 'too-much');
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return plain(node.text);
  if (ts.isNumericLiteral(node)) return plain(Number(node.text));
  if (node.kind === ts.SyntaxKind.TrueKeyword) return plain(true);
  if (node.kind === ts.SyntaxKind.FalseKeyword) return plain(false);
  if (ts.isObjectLiteralExpression(node)) return evaluateObject(reading, module, node);
  if (ts.isArrayLiteralExpression(node)) return evaluateArray(reading, module, node);
  if (ts.isIdentifier(node)) return evaluateName(reading, module, node);
  if (ts.isPropertyAccessExpression(node)) return evaluateAccess(reading, module, node);
  if (ts.isCallExpression(node)) return evaluateCall(reading, module, node);
  if (ts.isTemplateExpression(node)) return evaluateTemplate(reading, module, node);
  if (ts.isParenthesizedExpression(node) || ts.isSatisfiesExpression(node)) {
    return evaluate(reading, module, node.expression);
  }
  if (ts.isAsExpression(node)) {
    if (ts.isConstTypeReference(node.type)) return evaluate(reading, module, node.expression);
    return refuse(reading, node, 'cast');
  }
  if (
    ts.isPrefixUnaryExpression(node) &&
    node.operator === ts.SyntaxKind.MinusToken &&
    ts.isNumericLiteral(node.operand)
  ) {
    return plain(-Number(node.operand.text));
  }
  return refuse(reading, node, 'expression', { code: firstLine(node) });
}

const firstLine = (node: ts.Node) => {
  const [line = ''] = node.getText().split('\n');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

function evaluateName(reading: Reading, module: Module, node: ts.Identifier): Evaluated {
  const binding = module.names.get(node.text);
  if (binding) return binding();
  const meant = nearest(node.text, module.names.keys());
  if (meant === undefined) return refuse(reading, node, 'name', { name: node.text });
  const data = { name: node.text, meant };
  return refuse(reading, node, 'name-meant', data, 'integrity/unknown-reference');
}

function evaluateAccess(
  reading: Reading,
  module: Module,
  node: ts.PropertyAccessExpression,
): Evaluated {
  // `process.env` is one thing to refuse, not a name and then a property.
  if (ts.isIdentifier(node.expression) && !module.names.has(node.expression.text)) {
    return refuse(reading, node, 'expression', { code: firstLine(node) });
  }
  const target = evaluate(reading, module, node.expression);
  if (target.value === UNREADABLE) return target;
  const name = node.name.text;
  const known = typeof target.value === 'object' && target.value !== null ? target.value : {};
  if (node.questionDotToken || !Object.hasOwn(known, name) || Array.isArray(known)) {
    const meant = nearest(name, Object.keys(known));
    const rule = 'integrity/unknown-reference';
    if (meant) return refuse(reading, node.name, 'property-meant', { name, meant }, rule);
    return refuse(reading, node.name, 'property', { name }, rule);
  }
  const value = (known as Record<string, unknown>)[name];
  const place = reading.positions.get(known)?.entries.get(name)?.value ?? placeOf(node);
  return { value, place };
}

function evaluateTemplate(
  reading: Reading,
  module: Module,
  node: ts.TemplateExpression,
): Evaluated {
  let text = node.head.text;
  for (const span of node.templateSpans) {
    const { value } = evaluate(reading, module, span.expression);
    if (value === UNREADABLE) return { value, place: placeOf(node) };
    if (typeof value !== 'string' && typeof value !== 'number') {
      return refuse(reading, span.expression, 'template');
    }
    text += `${value}${span.literal.text}`;
    if (text.length > MAXIMUM_TEXT) return refuse(reading, node, 'too-much');
  }
  return { value: text, place: placeOf(node) };
}

function evaluateCall(reading: Reading, module: Module, node: ts.CallExpression): Evaluated {
  if (ts.isIdentifier(node.expression) && !module.names.has(node.expression.text)) {
    return refuse(reading, node, 'call', { code: firstLine(node.expression) });
  }
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return refuse(reading, node, 'dynamic-import');
  }
  const callee = evaluate(reading, module, node.expression);
  if (callee.value === UNREADABLE) return callee;
  if (!reading.callable.has(callee.value)) {
    return refuse(reading, node, 'call', { code: firstLine(node.expression) });
  }
  const values: Evaluated[] = [];
  for (const argument of node.arguments) {
    const evaluated = evaluate(reading, module, argument);
    if (evaluated.value === UNREADABLE) return evaluated;
    values.push(evaluated);
  }
  return returned(reading, node, callee.value as Declare, values);
}

/** What a function of `ropa` returns, with the places of the values that it was given. */
function returned(
  reading: Reading,
  node: ts.CallExpression,
  declare: Declare,
  given: Evaluated[],
): Evaluated {
  const place = placeOf(node);
  if (given.length === 0 || declare.length > given.length) return refuse(reading, node, 'argument');
  const value = declare(...given.map((argument) => argument.value));
  if (typeof value !== 'object' || value === null) return refuse(reading, node, 'argument');
  reading.calls.push({ value, call: node });
  if (!reading.positions.has(value)) {
    const positions: Positions = { own: place, entries: new Map() };
    for (const [name, part] of Object.entries(value)) {
      if (typeof part === 'function') reading.callable.add(part);
      const source = given.find((argument) => argument.value === part);
      if (source) positions.entries.set(name, { key: source.place, value: source.place });
    }
    reading.positions.set(value, positions);
  }
  return { value, place };
}
