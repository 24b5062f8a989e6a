import type { ts } from 'ts-morph';
import type { Range } from './problem.ts';
import type { Reading } from './scope.ts';
import { rangeOf } from './source.ts';
import { typescript } from './typescript.ts';

/** The smallest field, list entry or statement around a position that counts from 1. */
export type FieldFinder = (file: string, line: number, column: number) => Range | undefined;

export function fieldFinder(modules: Reading['modules']): FieldFinder {
  const trees = new Map<ts.SourceFile, ts.SourceFile>();
  // What was parsed quickly does not know its parents.
  const treeOf = (tree: ts.SourceFile): ts.SourceFile => {
    const ts = typescript();
    const { fileName, text } = tree;
    const known =
      trees.get(tree) ?? ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
    trees.set(tree, known);
    return known;
  };
  return (file, line, column) => {
    const module = modules.get(file);
    if (typeof module !== 'object') return undefined;
    const start = module.tree.getLineStarts()[line - 1];
    if (start === undefined) return undefined;
    const tree = treeOf(module.tree);
    const node = fieldAround(tree, start + column - 1);
    return node && rangeOf(tree, node.getStart(), node.getEnd());
  };
}

function fieldAround(tree: ts.SourceFile, position: number): ts.Node | undefined {
  const ts = typescript();
  let found: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    if (position < node.pos || position > node.end || position < node.getStart()) return;
    const isField =
      ts.isPropertyAssignment(node) ||
      ts.isShorthandPropertyAssignment(node) ||
      ts.isStatement(node) ||
      ts.isArrayLiteralExpression(node.parent);
    if (isField) found = node;
    ts.forEachChild(node, visit);
  };
  for (const statement of tree.statements) visit(statement);
  return found;
}
