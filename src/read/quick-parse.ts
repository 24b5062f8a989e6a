import type { ts } from 'ts-morph';
import { QuickExpressions } from './quick-expressions.ts';
import { type QuickNode, QuickTree } from './quick-node.ts';
import { GIVE_UP, QuickScanner } from './quick-scanner.ts';
import { FLAGS, KIND } from './syntax.ts';

/**
 * Parses a file of the common part of the language: imports, constants, a default export, literals,
 * names and calls, statements that end with semicolons. Gives the same nodes as TypeScript's parser,
 * as far as reading looks at them; gives nothing for any other file, right or wrong. Loading
 * TypeScript's parser takes longer than reading a small registry.
 */
export function quickParse(fileName: string, text: string): ts.SourceFile | undefined {
  const tree = new QuickTree(fileName, text);
  try {
    tree.statements = new QuickStatements(tree, new QuickScanner(text)).statements();
  } catch (cause) {
    if (cause === GIVE_UP) return undefined;
    throw cause;
  }
  return tree as unknown as ts.SourceFile;
}

class QuickStatements extends QuickExpressions {
  statements(): QuickNode[] {
    const statements: QuickNode[] = [];
    while (!this.scan.isAtEnd) statements.push(this.statement());
    return statements;
  }

  private statement(): QuickNode {
    const { scan } = this;
    const start = scan.at;
    if (scan.takeWord('import')) return this.importDeclaration(start);
    if (scan.takeWord('const')) return this.constants(start, start, undefined);
    if (!scan.takeWord('export')) throw GIVE_UP;
    const modifiers = [this.node(KIND.ExportKeyword, start)];
    const inner = scan.at;
    if (scan.takeWord('const')) return this.constants(start, inner, modifiers);
    if (!scan.takeWord('default')) throw GIVE_UP;
    const expression = this.expression();
    scan.need(';');
    const node = this.node(KIND.ExportAssignment, start);
    node.expression = expression;
    return node;
  }

  private importDeclaration(start: number): QuickNode {
    const { scan } = this;
    const clauseStart = scan.at;
    const parts: Record<string, unknown> = {};
    if (scan.takeWord('type')) {
      Object.assign(parts, { phaseModifier: KIND.TypeKeyword, isTypeOnly: true });
      if (!scan.sees('{')) throw GIVE_UP;
    }
    if (scan.peekWord() !== undefined) {
      parts.name = this.identifier();
      if (scan.take(',')) parts.namedBindings = this.namedBindings();
    } else {
      parts.namedBindings = this.namedBindings();
    }
    const importClause = Object.assign(this.node(KIND.ImportClause, clauseStart), parts);
    if (!scan.takeWord('from')) throw GIVE_UP;
    const moduleSpecifier = this.quoted();
    scan.need(';');
    return Object.assign(this.node(KIND.ImportDeclaration, start), {
      importClause,
      moduleSpecifier,
    });
  }

  private namedBindings(): QuickNode {
    const { scan } = this;
    const start = scan.at;
    if (scan.take('*')) {
      if (!scan.takeWord('as')) throw GIVE_UP;
      const name = this.identifier();
      return Object.assign(this.node(KIND.NamespaceImport, start), { name });
    }
    scan.need('{');
    const elements = this.list('}', () => this.importSpecifier());
    return Object.assign(this.node(KIND.NamedImports, start), { elements });
  }

  private importSpecifier(): QuickNode {
    const { scan } = this;
    const start = scan.at;
    let name = scan.takeWord('default')
      ? this.named(KIND.Identifier, start, 'default')
      : this.identifier();
    let propertyName: QuickNode | undefined;
    if (scan.takeWord('as')) [propertyName, name] = [name, this.identifier()];
    else if (name.text === 'default') throw GIVE_UP;
    const node = this.node(KIND.ImportSpecifier, start);
    return Object.assign(node, { name, propertyName, isTypeOnly: false });
  }

  private constants(start: number, inner: number, modifiers?: readonly QuickNode[]): QuickNode {
    const { scan } = this;
    const declarations: QuickNode[] = [];
    do declarations.push(this.constant());
    while (scan.take(','));
    const declarationList = this.node(KIND.VariableDeclarationList, inner);
    Object.assign(declarationList, { declarations, flags: FLAGS.Const });
    scan.need(';');
    return Object.assign(this.node(KIND.VariableStatement, start), { modifiers, declarationList });
  }

  private constant(): QuickNode {
    const { scan } = this;
    const start = scan.at;
    let name: QuickNode;
    if (scan.take('{')) {
      const elements = this.list('}', () => this.bindingElement());
      name = Object.assign(this.node(KIND.ObjectBindingPattern, start), { elements });
    } else {
      name = this.identifier();
    }
    scan.need('=');
    const initializer = this.expression();
    return Object.assign(this.node(KIND.VariableDeclaration, start), { name, initializer });
  }

  private bindingElement(): QuickNode {
    const start = this.scan.at;
    let name = this.identifier();
    let propertyName: QuickNode | undefined;
    if (this.scan.take(':')) [propertyName, name] = [name, this.identifier()];
    return Object.assign(this.node(KIND.BindingElement, start), { name, propertyName });
  }
}
