import { describe, expect, it } from 'vitest';
import { QuickNode, QuickTree } from '../../src/read/quick-node.ts';
import { KIND } from '../../src/read/syntax.ts';

const TEXT = 'one\r\ntwo\rthree\n';

describe('QuickTree', () => {
  it.each([
    [0, 0, 0],
    [4, 0, 4],
    [5, 1, 0],
    [9, 2, 0],
    [14, 2, 5],
    [15, 3, 0],
  ])('finds the line and the character of position %i', (position, line, character) => {
    const tree = new QuickTree('/a.ts', TEXT);
    expect(tree.getLineAndCharacterOfPosition(position)).toEqual({ line, character });
  });
});

describe('QuickNode', () => {
  it('knows its place, its words and its file', () => {
    const tree = new QuickTree('/a.ts', TEXT);
    const node = new QuickNode(KIND.Identifier, 5, 8, tree);
    tree.statements = [node];
    expect([node.getStart(), node.getEnd(), node.getText()]).toEqual([5, 8, 'two']);
    expect(node.getSourceFile()).toBe(tree);
    expect([tree.getStart(), tree.getEnd(), tree.getText()]).toEqual([5, 15, 'two\rthree\n']);
  });
});
