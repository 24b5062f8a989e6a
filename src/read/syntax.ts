import type { ts } from 'ts-morph';

/**
 * The kinds of nodes that reading knows, by TypeScript's own numbers. They stand here, and not in an
 * import of TypeScript, because loading that takes longer than checking a small registry; a test
 * compares them.
 */
export const KIND = {
  NumericLiteral: 9,
  StringLiteral: 11,
  NoSubstitutionTemplateLiteral: 15,
  MinusToken: 41,
  Identifier: 80,
  ConstKeyword: 87,
  ExportKeyword: 95,
  FalseKeyword: 97,
  ImportKeyword: 102,
  TrueKeyword: 112,
  DeclareKeyword: 138,
  TypeKeyword: 156,
  TypeReference: 184,
  ObjectBindingPattern: 207,
  ArrayBindingPattern: 208,
  BindingElement: 209,
  ArrayLiteralExpression: 210,
  ObjectLiteralExpression: 211,
  PropertyAccessExpression: 212,
  CallExpression: 214,
  NewExpression: 215,
  ParenthesizedExpression: 218,
  PrefixUnaryExpression: 225,
  TemplateExpression: 229,
  SpreadElement: 231,
  AsExpression: 235,
  SatisfiesExpression: 239,
  TemplateSpan: 240,
  EmptyStatement: 243,
  VariableStatement: 244,
  VariableDeclaration: 261,
  VariableDeclarationList: 262,
  ImportDeclaration: 273,
  ImportClause: 274,
  NamespaceImport: 275,
  NamedImports: 276,
  ImportSpecifier: 277,
  ExportAssignment: 278,
  ExportDeclaration: 279,
  NamedExports: 280,
  PropertyAssignment: 304,
  ShorthandPropertyAssignment: 305,
  SpreadAssignment: 306,
  SourceFile: 308,
} as const;

/** `const` among the flags of a list of variables, and all of `let`, `const` and `using`. */
export const FLAGS = { Const: 2, BlockScoped: 7 } as const;

const guard =
  <N extends ts.Node>(kind: N['kind']) =>
  (node: ts.Node): node is N =>
    node.kind === kind;

export const isArrayBindingPattern = guard<ts.ArrayBindingPattern>(KIND.ArrayBindingPattern);
export const isArrayLiteral = guard<ts.ArrayLiteralExpression>(KIND.ArrayLiteralExpression);
export const isAs = guard<ts.AsExpression>(KIND.AsExpression);
export const isBindingElement = guard<ts.BindingElement>(KIND.BindingElement);
export const isCall = guard<ts.CallExpression>(KIND.CallExpression);
export const isExportAssignment = guard<ts.ExportAssignment>(KIND.ExportAssignment);
export const isExportDeclaration = guard<ts.ExportDeclaration>(KIND.ExportDeclaration);
export const isIdentifier = guard<ts.Identifier>(KIND.Identifier);
export const isImportDeclaration = guard<ts.ImportDeclaration>(KIND.ImportDeclaration);
export const isNamedExports = guard<ts.NamedExports>(KIND.NamedExports);
export const isNamedImports = guard<ts.NamedImports>(KIND.NamedImports);
export const isNew = guard<ts.NewExpression>(KIND.NewExpression);
export const isNumericLiteral = guard<ts.NumericLiteral>(KIND.NumericLiteral);
export const isObjectLiteral = guard<ts.ObjectLiteralExpression>(KIND.ObjectLiteralExpression);
export const isParenthesized = guard<ts.ParenthesizedExpression>(KIND.ParenthesizedExpression);
export const isPlainTemplate = guard<ts.NoSubstitutionTemplateLiteral>(
  KIND.NoSubstitutionTemplateLiteral,
);
export const isPrefixUnary = guard<ts.PrefixUnaryExpression>(KIND.PrefixUnaryExpression);
export const isPropertyAccess = guard<ts.PropertyAccessExpression>(KIND.PropertyAccessExpression);
export const isPropertyAssignment = guard<ts.PropertyAssignment>(KIND.PropertyAssignment);
export const isSatisfies = guard<ts.SatisfiesExpression>(KIND.SatisfiesExpression);
export const isShorthand = guard<ts.ShorthandPropertyAssignment>(KIND.ShorthandPropertyAssignment);
export const isSpreadAssignment = guard<ts.SpreadAssignment>(KIND.SpreadAssignment);
export const isSpreadElement = guard<ts.SpreadElement>(KIND.SpreadElement);
export const isStringLiteral = guard<ts.StringLiteral>(KIND.StringLiteral);
export const isTemplate = guard<ts.TemplateExpression>(KIND.TemplateExpression);
export const isVariableStatement = guard<ts.VariableStatement>(KIND.VariableStatement);

/** The type in `as const`. */
export function isConst(type: ts.TypeNode): boolean {
  if (type.kind !== KIND.TypeReference) return false;
  const { typeName, typeArguments } = type as ts.TypeReferenceNode;
  return isIdentifier(typeName) && typeName.text === 'const' && !typeArguments;
}
