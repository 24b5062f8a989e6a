import type { ts } from 'ts-morph';
import { kindOf } from '../model/index.ts';
import { extend, extentOf, isTooMuch } from './extent.ts';
import type { KeptFile } from './kept-files.ts';
import { once, unknownName } from './names.ts';
import type { Entry } from './positions.ts';
import { exhaust, refuse, unreadable } from './refuse.ts';
import { resolveImport } from './resolve-import.ts';
import { type Binding, type Module, type Reading, UNREADABLE } from './scope.ts';
import { isNamedImports, KIND } from './syntax.ts';

/** What a module offers by name, and whether it may offer more that could not be read. */
type Offer = 'unreadable' | { names: ReadonlyMap<string, Binding>; incomplete: boolean };

type Load = (reading: Reading, file: string) => Module | 'loading' | 'unreadable';

/** Files import one another in a few steps; reading follows them by recursion. */
const MAXIMUM_DEPTH = 200;

/** An import binds its names to what `ropa`, or another file of the organisation, offers. */
export function bindImport(
  reading: Reading,
  module: Module,
  node: ts.ImportDeclaration,
  clause: ts.ImportClause,
  load: Load,
) {
  const onlyTypes = clause.phaseModifier === KIND.TypeKeyword;
  const offer = offerOf(reading, module, node.moduleSpecifier as ts.StringLiteral, load, onlyTypes);
  if (onlyTypes) return;
  bindNames(reading, clause, offer, (name, binding, members) => {
    module.names.set(name, binding);
    if (members) module.namespaces.set(name, members);
  });
}

function offerOf(
  reading: Reading,
  module: Module,
  node: ts.StringLiteral,
  load: Load,
  onlyTypes: boolean,
): Offer {
  if (node.text === 'ropa') return { names: offeredByRopa(reading), incomplete: false };
  const resolved = resolveImport(reading, module.tree.fileName, node.text);
  if (resolved === 'reported') return 'unreadable';
  if ('refusal' in resolved) {
    const { refusal, rule } = resolved;
    refuse(reading, node, refusal, { module: node.text }, rule);
    return 'unreadable';
  }
  if (onlyTypes) {
    // It is not among those that are imported: two files may import types from one another.
    module.isPlain = false;
    return 'unreadable';
  }
  if (reading.depth >= MAXIMUM_DEPTH) {
    exhaust(reading, node);
    return 'unreadable';
  }
  module.imports.push(resolved.file);
  if (!resolved.byPath) module.importsByPath = false;
  const kept = reading.kept.get(resolved.file);
  if (kept) return { names: bindingsOf(reading, kept), incomplete: false };
  reading.depth++;
  const loaded = load(reading, resolved.file);
  reading.depth--;
  if (loaded === 'loading') {
    refuse(reading, node, 'import-cycle', { module: node.text });
    return 'unreadable';
  }
  if (loaded === 'unreadable') return loaded;
  return { names: loaded.exports, incomplete: loaded.incomplete };
}

/** Where it is written, nobody knows before the file is read; declarations stand where they are used. */
function bindingsOf(reading: Reading, { exports }: KeptFile): ReadonlyMap<string, Binding> {
  const binding =
    (value: unknown): Binding =>
    (use) => {
      if (kindOf(value) === undefined) reading.isExact = false;
      return { value, place: use };
    };
  return new Map([...exports].map(([name, value]) => [name, binding(value)]));
}

const offers = new WeakMap<Reading['offered'], ReadonlyMap<string, Binding>>();

/** Functions, and constants such as `none`, which count as written where they are used. */
function offeredByRopa({ offered }: Reading): ReadonlyMap<string, Binding> {
  const known = offers.get(offered);
  if (known) return known;
  const names = new Map<string, Binding>();
  for (const [name, value] of offered) names.set(name, (use) => ({ value, place: use }));
  offers.set(offered, names);
  return names;
}

type Bind = (name: string, binding: Binding, members?: ReadonlyMap<string, Binding>) => void;

function bindNames(reading: Reading, clause: ts.ImportClause, offer: Offer, bind: Bind) {
  const isWhole = offer !== 'unreadable' && !offer.incomplete;
  const bindName = (local: ts.Identifier, imported: ts.ModuleExportName, key: string) => {
    const binding = offer === 'unreadable' ? unreadable : offer.names.get(key);
    if (!binding && isWhole) unknownName(reading, imported, offer.names.keys());
    bind(local.text, binding ?? unreadable);
  };
  const { name, namedBindings } = clause;
  if (name) bindName(name, name, 'default');
  if (!namedBindings) return;
  if (isNamedImports(namedBindings)) {
    for (const element of namedBindings.elements) {
      const imported = element.propertyName ?? element.name;
      if (!element.isTypeOnly) bindName(element.name, imported, imported.text);
    }
  } else if (isWhole) {
    const whole = namespaceOf(reading, namedBindings, offer.names);
    bind(namedBindings.name.text, whole, offer.names);
  } else {
    bind(namedBindings.name.text, unreadable);
  }
}

/** `import * as name`, used as a whole: an object with everything that the module offers. */
function namespaceOf(
  reading: Reading,
  node: ts.NamespaceImport,
  offered: ReadonlyMap<string, Binding>,
): Binding {
  return once(reading, node, () => {
    const parts: [string, unknown][] = [];
    const extent = { values: 1, depth: 1 };
    const borrowed = new Map<string, Entry>();
    for (const [name, binding] of offered) {
      const part = binding(node);
      if (part.value === UNREADABLE) return unreadable(node);
      parts.push([name, part.value]);
      borrowed.set(name, { key: part.place, value: part.place });
      extend(extent, extentOf(reading.positions, part.value));
    }
    if (isTooMuch(extent)) return refuse(reading, node, 'too-much');
    const value = Object.fromEntries(parts);
    reading.positions.set(value, { own: node, borrowed, ...extent });
    return { value, place: node };
  });
}
