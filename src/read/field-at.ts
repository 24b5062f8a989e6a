import { ts } from 'ts-morph';
import type { Range } from './problem.ts';
import type { Module } from './scope.ts';
import { rangeOf } from './source.ts';

/** The smallest field, list entry or statement around a position that counts from 1. */
export type FieldFinder = (file: string, line: number, column: number) => Range | undefined;

export function fieldFinder(
  modules: ReadonlyMap<string, Module | 'loading' | 'unreadable'>,
): FieldFinder {
  return (file, line, column) => {
    const module = modules.get(file);
    if (typeof module !== 'object') return undefined;
    const { tree } = module;
    const starts = tree.getLineStarts();
    const start = starts[line - 1];
    if (start === undefined) return undefined;
    const node = fieldAround(tree, start + column - 1);
    return node && rangeOf(tree, node.getStart(), node.getEnd());
  };
}

function fieldAround(tree: ts.SourceFile, position: number): ts.Node | undefined {
  let found: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    if (position < node.getStart() || position > node.getEnd()) return;
    const isField =
      ts.isPropertyAssignment(node) ||
      ts.isShorthandPropertyAssignment(node) ||
      ts.isStatement(node) ||
      ts.isArrayLiteralExpression(node.parent ?? tree);
    if (isField) found = node;
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(tree, visit);
  return found;
}
