import { ts } from 'ts-morph';
import { evaluate } from './evaluate.ts';
import { bindImport } from './imports.ts';
import { refuse } from './refuse.ts';
import type { Module, Reading } from './scope.ts';
import { parseSource } from './source.ts';
import { declareConstants, once } from './statements.ts';

/**
 * Reads a file and those it imports, without evaluating anything: names are bound, and evaluated
 * when needed. A file that cannot be parsed is unreadable; its problems are reported once.
 */
export function loadModule(reading: Reading, file: string): Module | 'loading' | 'unreadable' {
  const known = reading.modules.get(file);
  if (known) return known;
  const source = parseSource(file);
  if ('problems' in source) {
    reading.problems.push(...source.problems);
    reading.modules.set(file, 'unreadable');
    return 'unreadable';
  }
  reading.modules.set(file, 'loading');
  const module: Module = { tree: source.tree, names: new Map(), exports: new Map() };
  for (const statement of source.tree.statements) bindStatement(reading, module, statement);
  reading.modules.set(file, module);
  return module;
}

function bindStatement(reading: Reading, module: Module, node: ts.Statement) {
  if (ts.isImportDeclaration(node)) return bindImport(reading, module, node, loadModule);
  if (ts.isVariableStatement(node)) return declareConstants(reading, module, node);
  if (ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
  if (node.kind === ts.SyntaxKind.EmptyStatement) return;
  if (ts.isExportAssignment(node) && !node.isExportEquals) {
    const { expression } = node;
    module.exports.set(
      'default',
      once(reading, expression, () => evaluate(reading, module, expression)),
    );
    return;
  }
  if (ts.isExportDeclaration(node) && isEmptyExport(node)) return;
  refuse(reading, node, 'statement', { code: node.getText().split('\n')[0]?.slice(0, 60) ?? '' });
}

const isEmptyExport = (node: ts.ExportDeclaration) =>
  !node.moduleSpecifier &&
  node.exportClause !== undefined &&
  ts.isNamedExports(node.exportClause) &&
  node.exportClause.elements.length === 0;
