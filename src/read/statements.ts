import { ts } from 'ts-morph';
import { nearest } from '../model/index.ts';
import { evaluate } from './evaluate.ts';
import { placeOf } from './positions.ts';
import { refuse } from './refuse.ts';
import { type Binding, type Evaluated, type Module, type Reading, UNREADABLE } from './scope.ts';

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

const isExported = (node: ts.VariableStatement) =>
  node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;

/** `const name = …`, and `const { activity, gap } = languages(…)`. */
export function declareConstants(reading: Reading, module: Module, node: ts.VariableStatement) {
  if (!(node.declarationList.flags & ts.NodeFlags.Const)) {
    refuse(reading, node, 'variable');
    return;
  }
  const bind = (name: string, binding: Binding) => {
    module.names.set(name, binding);
    if (isExported(node)) module.exports.set(name, binding);
  };
  for (const declaration of node.declarationList.declarations) {
    const { name, initializer } = declaration;
    if (!initializer) {
      refuse(reading, declaration, 'variable');
      continue;
    }
    const whole = once(reading, name, () => evaluate(reading, module, initializer));
    if (ts.isIdentifier(name)) bind(name.text, whole);
    else if (ts.isObjectBindingPattern(name)) {
      for (const element of name.elements) bindElement(reading, element, whole, bind);
    } else refuse(reading, name, 'destructuring');
  }
}

function bindElement(
  reading: Reading,
  element: ts.BindingElement,
  whole: Binding,
  bind: (name: string, binding: Binding) => void,
) {
  const { name, propertyName, initializer, dotDotDotToken } = element;
  const key = propertyName ?? name;
  if (!ts.isIdentifier(name) || !ts.isIdentifier(key) || initializer || dotDotDotToken) {
    refuse(reading, element, 'destructuring');
    return;
  }
  const part = once(reading, element, () => {
    const { value } = whole();
    if (value === UNREADABLE) return { value, place: placeOf(element) };
    const offered = typeof value === 'object' && value !== null ? value : {};
    if (!Object.hasOwn(offered, key.text)) return unknownName(reading, key, Object.keys(offered));
    return { value: (offered as Record<string, unknown>)[key.text], place: placeOf(element) };
  });
  bind(name.text, part);
}

/** A name that a file or `ropa` does not offer. */
export function unknownName(
  reading: Reading,
  node: ts.Identifier | ts.ModuleExportName,
  offered: Iterable<string>,
): Evaluated {
  const meant = nearest(node.text, offered);
  const data: Record<string, string> = meant ? { name: node.text, meant } : { name: node.text };
  const message = meant ? 'import-meant' : 'import';
  return refuse(reading, node, message, data, 'integrity/unknown-reference');
}
