import type { ts } from 'ts-morph';
import { nearest } from '../model/index.ts';
import { entryOf } from './positions.ts';
import { firstLine, hasManyProblems, refuse } from './refuse.ts';
import { type Binding, type Evaluated, type Module, type Reading, UNREADABLE } from './scope.ts';
import { isIdentifier, isPropertyAccess } from './syntax.ts';

/** The value of a constant or of an import. */
export function evaluateName(reading: Reading, module: Module, node: ts.Identifier): Evaluated {
  const binding = module.names.get(node.text);
  if (binding) return binding(node);
  const data = meantBy(reading, node, module.names.keys());
  if (!data.meant) return refuse(reading, node, 'name', data);
  return refuse(reading, node, 'name-meant', data, 'integrity/unknown-reference');
}

/** Whether a node is a name that the file does not declare: `process`, `fetch`, `eval`. */
export const isForeign = (module: Module, node: ts.Node): node is ts.Identifier =>
  isIdentifier(node) && !module.names.has(node.text);

/** `name.property`: of an object, a declaration or a whole module. */
export function evaluateAccess(
  reading: Reading,
  module: Module,
  node: ts.PropertyAccessExpression,
): Evaluated {
  // `process.env.HOME` is one thing to refuse, not a name and then two properties.
  if (isForeign(module, rootOf(node)) || node.questionDotToken) {
    return refuse(reading, node, 'expression', { code: firstLine(node) });
  }
  const { expression } = node;
  const name = node.name.text;
  const namespace = isIdentifier(expression) && module.namespaces.get(expression.text);
  if (namespace) {
    const binding = namespace.get(name);
    return binding ? binding(node) : unknownProperty(reading, node.name, namespace.keys());
  }
  const target = reading.evaluate(module, expression);
  if (target.value === UNREADABLE) return target;
  const known = propertiesOf(target.value);
  if (!Object.hasOwn(known, name)) return unknownProperty(reading, node.name, Object.keys(known));
  const place = entryOf(reading.positions.get(known), name)?.value ?? node;
  return { value: known[name], place };
}

function rootOf(node: ts.PropertyAccessExpression): ts.Expression {
  let root: ts.Expression = node;
  while (isPropertyAccess(root)) root = root.expression;
  return root;
}

/** The named properties of a value: those of an object, none of a list or a text. */
export const propertiesOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

/** A name that was not found, with the one that was probably meant. */
function meantBy(reading: Reading, node: ts.Node & { text: string }, known: Iterable<string>) {
  const meant = hasManyProblems(reading, node) ? undefined : nearest(node.text, known);
  return meant === undefined ? { name: node.text } : { name: node.text, meant };
}

function unknownProperty(reading: Reading, node: ts.MemberName, known: Iterable<string>) {
  const data = meantBy(reading, node, known);
  const message = data.meant ? 'property-meant' : 'property';
  return refuse(reading, node, message, data, 'integrity/unknown-reference');
}

/** Evaluates once; a value that needs itself is refused. */
export function once(reading: Reading, node: ts.Node, evaluateIt: () => Evaluated): Binding {
  let known: Evaluated | 'busy' | undefined;
  return () => {
    if (known === 'busy') return refuse(reading, node, 'cycle');
    if (known === undefined) {
      known = 'busy';
      known = evaluateIt();
    }
    return known;
  };
}

/** A name that a file or `ropa` does not offer. */
export function unknownName(
  reading: Reading,
  node: ts.Identifier | ts.ModuleExportName,
  offered: Iterable<string>,
): Evaluated {
  const data = meantBy(reading, node, offered);
  const message = data.meant ? 'import-meant' : 'import';
  return refuse(reading, node, message, data, 'integrity/unknown-reference');
}
