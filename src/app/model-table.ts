import { ts } from 'ts-morph';

export type Definition = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/** What the model defines, by name, as its source says it. */
export interface ModelTable {
  types: ReadonlyMap<string, Definition>;
  /** Lists of words that types refer to: `(typeof LANGUAGES)[number]`. */
  lists: ReadonlyMap<string, readonly string[]>;
}

/** A field of one or several alternatives of a type. */
export interface Member {
  name: string;
  /** Its help, as the editor shows it: one entry for each that differs. */
  docs: readonly string[];
  /** Whether at least one alternative asks for it, and whether at least one does not. */
  isRequired: boolean;
  isOptional: boolean;
  types: readonly ts.TypeNode[];
}

/** Reads the model by its syntax. `sources` are the texts of the files of `src/model`. */
export function modelTable(sources: Iterable<string>): ModelTable {
  const types = new Map<string, Definition>();
  const lists = new Map<string, readonly string[]>();
  for (const source of sources) {
    const tree = ts.createSourceFile('model.ts', source, ts.ScriptTarget.Latest, true);
    for (const statement of tree.statements) {
      if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
        types.set(statement.name.text, statement);
      } else if (ts.isVariableStatement(statement)) {
        for (const { name, initializer } of statement.declarationList.declarations) {
          if (ts.isIdentifier(name)) lists.set(name.text, wordsIn(initializer));
        }
      }
    }
  }
  return { types, lists };
}

/** The texts of a list: `['en', 'fr'] as const`. */
function wordsIn(node: ts.Node | undefined): string[] {
  if (node === undefined) return [];
  if (ts.isAsExpression(node)) return wordsIn(node.expression);
  if (!ts.isArrayLiteralExpression(node)) return [];
  return node.elements.filter(ts.isStringLiteral).map(({ text }) => text);
}

/** The comment of a definition or of a field, on one line. */
export function docOf(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return (ts.getTextOfJSDocComment(comment?.comment) ?? '').replace(/\s+/g, ' ').trim();
}

export const nameOfReference = (node: ts.TypeReferenceNode) => node.typeName.getText();

/** Around what may be written: the fields are those of the first argument. */
const AROUND = new Set(['List', 'Omit', 'Pick', 'Readonly', 'Partial', 'Extract', 'Exclude']);

/** The fields of types; of each of their alternatives, where there are several. */
export function membersOf(
  types: readonly (ts.TypeNode | Definition)[],
  table: ModelTable,
): Member[] {
  const found = new Map<string, { signature: ts.PropertySignature; owner: number }[]>();
  let owners = 0;
  const take = (members: readonly ts.TypeElement[], owner: number) => {
    for (const member of members) {
      if (!ts.isPropertySignature(member) || !ts.isIdentifier(member.name)) continue;
      const name = member.name.text;
      found.set(name, [...(found.get(name) ?? []), { signature: member, owner }]);
    }
  };
  const visitDefinition = (definition: Definition | undefined, owner?: number): void => {
    if (!definition) return;
    if (ts.isTypeAliasDeclaration(definition)) {
      visit(definition.type, owner);
      return;
    }
    const own = owner ?? owners++;
    for (const { types: bases } of definition.heritageClauses ?? []) {
      for (const one of bases) visitDefinition(table.types.get(one.expression.getText()), own);
    }
    take([...definition.members], own);
  };
  const visit = (node: ts.TypeNode, owner?: number): void => {
    if (ts.isUnionTypeNode(node)) for (const one of node.types) visit(one);
    else if (ts.isIntersectionTypeNode(node)) {
      const own = owner ?? owners++;
      for (const one of node.types) visit(one, own);
    } else if (ts.isParenthesizedTypeNode(node)) visit(node.type, owner);
    else if (ts.isTypeOperatorNode(node)) visit(node.type, owner);
    else if (ts.isArrayTypeNode(node)) visit(node.elementType, owner);
    else if (ts.isTypeLiteralNode(node)) take([...node.members], owner ?? owners++);
    else if (ts.isTypeReferenceNode(node)) {
      const name = nameOfReference(node);
      const [first] = node.typeArguments ?? [];
      if (name === 'Gap' || name.endsWith('Reference')) return;
      if (AROUND.has(name)) {
        if (first) visit(first, owner);
      } else visitDefinition(table.types.get(name), owner);
    }
  };
  for (const type of types) {
    if (ts.isInterfaceDeclaration(type) || ts.isTypeAliasDeclaration(type)) visitDefinition(type);
    else visit(type);
  }
  return [...found].map(([name, all]) => ({
    name,
    docs: [...new Set(all.map(({ signature }) => docOf(signature)).filter(Boolean))],
    isRequired: all.some(({ signature }) => !signature.questionToken),
    isOptional:
      all.some(({ signature }) => signature.questionToken !== undefined) ||
      new Set(all.map(({ owner }) => owner)).size < owners,
    types: all.flatMap(({ signature }) => signature.type ?? []),
  }));
}
