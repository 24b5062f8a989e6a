import type { ts } from 'ts-morph';
import { evaluateCall } from './calls.ts';
import { evaluateArray, evaluateObject } from './literals.ts';
import { evaluateAccess, evaluateName } from './names.ts';
import { exhaust, firstLine, refuse, unreadable } from './refuse.ts';
import { type Evaluated, type Module, type Reading, UNREADABLE } from './scope.ts';
import {
  isArrayLiteral,
  isAs,
  isCall,
  isConst,
  isIdentifier,
  isNew,
  isNumericLiteral,
  isObjectLiteral,
  isParenthesized,
  isPlainTemplate,
  isPrefixUnary,
  isPropertyAccess,
  isSatisfies,
  isStringLiteral,
  isTemplate,
  KIND,
} from './syntax.ts';

/** Longer texts can only come from templates that repeat themselves. */
const MAXIMUM_TEXT = 100_000;

/** Reading is recursive; nobody can review what is nested deeper. */
const MAXIMUM_DEPTH = 100;

/**
 * The value of an expression of the declarative subset. Nothing is executed but `ropa`'s own
 * functions, which return what they are given. Anything else is refused at its place.
 */
export function evaluate(reading: Reading, module: Module, node: ts.Expression): Evaluated {
  if (reading.budget === 0) return unreadable(node);
  if (reading.depth >= MAXIMUM_DEPTH) return exhaust(reading, node);
  reading.depth++;
  const evaluated = evaluateKind(reading, module, node);
  reading.depth--;
  return evaluated;
}

const plain = (place: ts.Node, value: unknown): Evaluated => ({ value, place });

function evaluateKind(reading: Reading, module: Module, node: ts.Expression): Evaluated {
  // In the order of how many there are.
  if (isStringLiteral(node)) return plain(node, node.text);
  if (isIdentifier(node)) return evaluateName(reading, module, node);
  if (isObjectLiteral(node)) return evaluateObject(reading, module, node);
  if (isArrayLiteral(node)) return evaluateArray(reading, module, node);
  if (isPlainTemplate(node)) return plain(node, node.text);
  if (isNumericLiteral(node)) return plain(node, Number(node.text));
  if (node.kind === KIND.TrueKeyword) return plain(node, true);
  if (node.kind === KIND.FalseKeyword) return plain(node, false);
  if (isPropertyAccess(node)) return evaluateAccess(reading, module, node);
  if (isCall(node)) return evaluateCall(reading, module, node);
  if (isTemplate(node)) return evaluateTemplate(reading, module, node);
  if (isParenthesized(node) || isSatisfies(node)) {
    return reading.evaluate(module, node.expression);
  }
  if (isAs(node)) {
    if (isConst(node.type)) return reading.evaluate(module, node.expression);
    return refuse(reading, node, 'cast');
  }
  if (isPrefixUnary(node) && node.operator === KIND.MinusToken && isNumericLiteral(node.operand)) {
    return plain(node, -Number(node.operand.text));
  }
  if (isNew(node) && isIdentifier(node.expression)) {
    // A class of this file was refused where it stands.
    const made = module.names.get(node.expression.text)?.(node);
    if (made?.value === UNREADABLE) return made;
  }
  return refuse(reading, node, 'expression', { code: firstLine(node) || ',' });
}

function evaluateTemplate(
  reading: Reading,
  module: Module,
  node: ts.TemplateExpression,
): Evaluated {
  let text = node.head.text;
  for (const span of node.templateSpans) {
    const { value } = reading.evaluate(module, span.expression);
    if (value === UNREADABLE) return unreadable(node);
    if (typeof value !== 'string' && typeof value !== 'number') {
      return refuse(reading, span.expression, 'template');
    }
    text += `${value}${span.literal.text}`;
    if (text.length > MAXIMUM_TEXT) return refuse(reading, node, 'too-much');
  }
  return { value: text, place: node };
}
