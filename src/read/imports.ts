import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { ts } from 'ts-morph';
import { placeOf } from './positions.ts';
import { refuse } from './refuse.ts';
import { type Binding, type Module, type Reading, UNREADABLE } from './scope.ts';
import { once, unknownName } from './statements.ts';

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

/** The file that a relative import names: `./data.ts`, `./data.js` or `./data`. */
function target(from: string, specifier: string): string | undefined {
  const path = resolve(dirname(from), specifier);
  const candidates = [path, path.replace(/\.js$/, '.ts'), `${path}.ts`];
  return candidates.find((candidate) => candidate.endsWith('.ts') && isFile(candidate));
}

const leaves = (folder: string, file: string) => {
  const way = relative(realpathSync(folder), realpathSync(file));
  return way.startsWith(`..${sep}`) || way === '..' || resolve(way) === way;
};

type Load = (reading: Reading, file: string) => Module | 'loading' | 'unreadable';

/** An import binds its names to what `ropa`, or another file of the organisation, offers. */
export function bindImport(
  reading: Reading,
  module: Module,
  node: ts.ImportDeclaration,
  load: Load,
) {
  const specifier = node.moduleSpecifier as ts.StringLiteral;
  if (specifier.text === 'ropa') {
    const offered = new Map<string, Binding>();
    for (const [name, value] of reading.offered) {
      offered.set(name, () => ({ value, place: placeOf(specifier) }));
    }
    bindNames(reading, module, node, offered);
    return;
  }
  if (!/^\.\.?\//.test(specifier.text)) {
    refuse(reading, specifier, 'import', { module: specifier.text });
    return bindNames(reading, module, node, 'unreadable');
  }
  const file = target(module.tree.fileName, specifier.text);
  if (file === undefined) {
    refuse(reading, specifier, 'missing-file', { module: specifier.text }, 'integrity/unknown-reference');
    return bindNames(reading, module, node, 'unreadable');
  }
  if (leaves(reading.folder, file)) {
    refuse(reading, specifier, 'outside', { module: specifier.text });
    return bindNames(reading, module, node, 'unreadable');
  }
  const loaded = load(reading, file);
  if (loaded === 'loading') {
    refuse(reading, specifier, 'import-cycle', { module: specifier.text });
    return bindNames(reading, module, node, 'unreadable');
  }
  bindNames(reading, module, node, loaded === 'unreadable' ? loaded : loaded.exports);
}

function bindNames(
  reading: Reading,
  module: Module,
  node: ts.ImportDeclaration,
  offered: ReadonlyMap<string, Binding> | 'unreadable',
) {
  const clause = node.importClause;
  if (!clause || clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return;
  const bind = (local: ts.Identifier, imported: ts.ModuleExportName, key: string) => {
    const binding = offered === 'unreadable' ? undefined : offered.get(key);
    const missing = once(reading, imported, () =>
      offered === 'unreadable'
        ? { value: UNREADABLE, place: placeOf(imported) }
        : unknownName(reading, imported, offered.keys()),
    );
    if (!binding) missing();
    module.names.set(local.text, binding ?? missing);
  };
  if (clause.name) bind(clause.name, clause.name, 'default');
  const { namedBindings } = clause;
  if (!namedBindings) return;
  if (ts.isNamedImports(namedBindings)) {
    for (const element of namedBindings.elements) {
      if (element.isTypeOnly) continue;
      const imported = element.propertyName ?? element.name;
      bind(element.name, imported, imported.text);
    }
  } else if (offered !== 'unreadable') {
    module.names.set(namedBindings.name.text, namespaceOf(namedBindings, offered));
  }
}

/** `import * as name`: an object with everything that the module offers. */
function namespaceOf(node: ts.NamespaceImport, offered: ReadonlyMap<string, Binding>): Binding {
  return () => {
    const value: Record<string, unknown> = {};
    for (const [name, binding] of offered) {
      const part = binding().value;
      if (part !== UNREADABLE) value[name] = part;
    }
    return { value, place: placeOf(node) };
  };
}
