import { ts } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import { FLAGS, isConst, KIND } from '../../src/read/syntax.ts';

describe('KIND and FLAGS', () => {
  it.each(Object.entries(KIND))('%s has the number that TypeScript gives it', (name, number) => {
    expect(ts.SyntaxKind[name as keyof typeof ts.SyntaxKind]).toBe(number);
  });

  it('has the flags of TypeScript', () => {
    expect(FLAGS).toEqual({ Const: ts.NodeFlags.Const, BlockScoped: ts.NodeFlags.BlockScoped });
  });
});

describe('isConst', () => {
  it.each([
    ['const', true],
    ['const<string>', false],
    ['string', false],
    ['A', false],
    ['A.const', false],
  ])('knows the type in “as %s”', (type, expected) => {
    const { statements } = ts.createSourceFile('/a.ts', `a as ${type};`, ts.ScriptTarget.Latest);
    const { expression } = statements[0] as ts.ExpressionStatement;
    expect(isConst((expression as ts.AsExpression).type)).toBe(expected);
  });
});
