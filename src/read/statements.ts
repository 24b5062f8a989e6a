import type { ts } from 'ts-morph';
import { once, propertiesOf, unknownName } from './names.ts';
import { entryOf } from './positions.ts';
import { refuse, unreadable } from './refuse.ts';
import { type Binding, type Module, type Reading, UNREADABLE } from './scope.ts';
import { FLAGS, isArrayBindingPattern, isBindingElement, isIdentifier, KIND } from './syntax.ts';

type Bind = (name: string, binding: Binding) => void;

const isExported = (node: ts.VariableStatement) =>
  node.modifiers?.some((modifier) => modifier.kind === KIND.ExportKeyword) ?? false;

const isAmbient = (node: ts.VariableStatement) =>
  node.modifiers?.some((modifier) => modifier.kind === KIND.DeclareKeyword) ?? false;

/** `const name = …`, and `const { activity, gap } = languages(…)`. */
export function declareConstants(reading: Reading, module: Module, node: ts.VariableStatement) {
  const bind: Bind = (name, binding) => {
    module.bindings.push({ binding, statement: node });
    module.names.set(name, binding);
    if (isExported(node)) module.exports.set(name, binding);
  };
  const { declarations, flags } = node.declarationList;
  const isConst = (flags & FLAGS.BlockScoped) === FLAGS.Const;
  if (!isConst || isAmbient(node) || declarations.length === 0) {
    refuse(reading, node, 'variable');
    for (const { name } of declarations) bindUnreadable(name, bind);
    return;
  }
  for (const declaration of declarations) declareConstant(reading, module, declaration, bind);
}

function declareConstant(
  reading: Reading,
  module: Module,
  node: ts.VariableDeclaration,
  bind: Bind,
) {
  const { name, initializer } = node;
  if (!initializer || isArrayBindingPattern(name)) {
    refuse(reading, initializer ? name : node, initializer ? 'destructuring' : 'variable');
    bindUnreadable(name, bind);
    return;
  }
  if (node.type) refuse(reading, node.type, 'cast');
  const whole = once(reading, name, () => reading.evaluate(module, initializer));
  if (isIdentifier(name)) bind(name.text, whole);
  else for (const element of name.elements) bindElement(reading, element, whole, bind);
}

function bindElement(reading: Reading, element: ts.BindingElement, whole: Binding, bind: Bind) {
  const { name, propertyName, initializer, dotDotDotToken } = element;
  const key = propertyName ?? name;
  if (!isIdentifier(name) || !isIdentifier(key) || initializer || dotDotDotToken) {
    refuse(reading, element, 'destructuring');
    bindUnreadable(name, bind);
    return;
  }
  const part = once(reading, element, () => {
    const { value } = whole(element);
    if (value === UNREADABLE) return unreadable(element);
    const known = propertiesOf(value);
    if (!Object.hasOwn(known, key.text)) return unknownName(reading, key, Object.keys(known));
    const place = entryOf(reading.positions.get(known), key.text)?.value ?? element;
    return { value: known[key.text], place };
  });
  bind(name.text, part);
}

/** The names of a declaration that was refused: what uses them is not reported again. */
export function bindUnreadable(name: ts.BindingName, bind: Bind) {
  if (isIdentifier(name)) return bind(name.text, unreadable);
  for (const element of name.elements) {
    if (isBindingElement(element)) bindUnreadable(element.name, bind);
  }
}
