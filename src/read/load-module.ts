import type { ts } from 'ts-morph';
import { bindImport } from './imports.ts';
import { once } from './names.ts';
import { firstLine, refuse, report } from './refuse.ts';
import type { Module, Reading } from './scope.ts';
import { parseSource } from './source.ts';
import { bindUnreadable, declareConstants } from './statements.ts';
import {
  isExportAssignment,
  isExportDeclaration,
  isIdentifier,
  isImportDeclaration,
  isNamedExports,
  isVariableStatement,
  KIND,
} from './syntax.ts';

/**
 * Reads a file and those it imports, without evaluating anything: names are bound, and evaluated
 * when needed. A file that cannot be parsed is unreadable; its problems are reported once.
 */
export function loadModule(reading: Reading, file: string): Module | 'loading' | 'unreadable' {
  const known = reading.modules.get(file);
  if (known) return known;
  const source = parseSource(file, reading.contents.get(file));
  if ('problem' in source) {
    reading.problems.push(source.problem);
    reading.modules.set(file, 'unreadable');
    return 'unreadable';
  }
  reading.modules.set(file, 'loading');
  const module: Module = {
    tree: source.tree,
    names: new Map(),
    namespaces: new Map(),
    exports: new Map(),
    imports: [],
    importsByPath: true,
    isPlain: source.isQuick,
    bindings: [],
    incomplete: false,
  };
  for (const { range, code } of source.directives) report(reading, range, 'statement', { code });
  for (const statement of source.tree.statements) bindStatement(reading, module, statement);
  reading.modules.set(file, module);
  return module;
}

function bindStatement(reading: Reading, module: Module, node: ts.Statement) {
  if (isImportDeclaration(node) && node.importClause) {
    return bindImport(reading, module, node, node.importClause, loadModule);
  }
  if (isVariableStatement(node)) return declareConstants(reading, module, node);
  if (node.kind === KIND.EmptyStatement) return;
  if (isExportAssignment(node) && !node.isExportEquals) {
    const { expression } = node;
    const binding = once(reading, expression, () => reading.evaluate(module, expression));
    module.exports.set('default', binding);
    module.bindings.push({ binding, statement: node });
    return;
  }
  if (isExportDeclaration(node) && isEmptyExport(node)) return;
  // Types are refused as well: the law's own are enough, and a few lines of them can unfold endlessly.
  refuse(reading, node, 'statement', { code: firstLine(node) });
  module.incomplete = true;
  const { name } = node as { name?: ts.Node };
  if (name && isIdentifier(name)) {
    bindUnreadable(name, (text, binding) => module.names.set(text, binding));
  }
}

const isEmptyExport = (node: ts.ExportDeclaration) =>
  !node.moduleSpecifier &&
  node.exportClause !== undefined &&
  isNamedExports(node.exportClause) &&
  node.exportClause.elements.length === 0;
