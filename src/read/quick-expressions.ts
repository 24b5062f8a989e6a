import {
  QuickArray,
  QuickNode,
  QuickObject,
  QuickProperty,
  type QuickTree,
  QuickWords,
} from './quick-node.ts';
import { GIVE_UP, type QuickScanner } from './quick-scanner.ts';
import { KIND } from './syntax.ts';

/** Deeper than anybody writes; TypeScript's parser and the reader have limits of their own. */
const MAXIMUM_DEPTH = 60;

/** Literals, names, calls, and `as const`. */
export class QuickExpressions {
  private readonly tree: QuickTree;
  protected readonly scan: QuickScanner;
  private depth = 0;

  constructor(tree: QuickTree, scan: QuickScanner) {
    this.tree = tree;
    this.scan = scan;
  }

  /** A node from a place to where the last word or mark ended. */
  protected node(kind: number, start: number): QuickNode {
    return new QuickNode(kind, start, this.scan.end, this.tree);
  }

  protected named(kind: number, start: number, text: string): QuickWords {
    return new QuickWords(kind, start, this.scan.end, this.tree, text);
  }

  protected identifier(seen?: string): QuickWords {
    const start = this.scan.at;
    return this.named(KIND.Identifier, start, this.scan.name(seen));
  }

  /** Parts between commas up to a closing mark. */
  protected list<Node>(close: string, part: () => Node): Node[] {
    const parts: Node[] = [];
    while (!this.scan.sees(close)) {
      parts.push(part());
      if (!this.scan.take(',')) break;
    }
    this.scan.need(close);
    // Without the room for more that a list keeps as it grows: there are very many of them.
    return parts.slice();
  }

  protected expression(): QuickNode {
    const { scan } = this;
    const start = scan.at;
    if (++this.depth > MAXIMUM_DEPTH) throw GIVE_UP;
    let node = this.primary();
    while (scan.sees('as') && scan.isOnSameLine && scan.takeWord('as')) {
      const expression = node;
      const type = this.constType();
      node = this.node(KIND.AsExpression, start);
      node.expression = expression;
      node.type = type;
    }
    this.depth--;
    return node;
  }

  private constType(): QuickNode {
    const start = this.scan.at;
    if (!this.scan.takeWord('const')) throw GIVE_UP;
    const typeName = this.named(KIND.Identifier, start, 'const');
    const node = this.node(KIND.TypeReference, start);
    node.typeName = typeName;
    return node;
  }

  private primary(): QuickNode {
    switch (this.scan.text[this.scan.at]) {
      case "'":
      case '"':
        return this.quoted();
      case '{':
        return this.object();
      case '[':
        return this.array();
      case '(':
        return this.parenthesized();
      case '`':
        return this.template();
      case '-':
        return this.negative();
      default: {
        const word = this.scan.peekWord();
        return word === undefined ? this.number() : this.reference(word);
      }
    }
  }

  protected quoted(): QuickWords {
    const { at, text } = this.scan;
    const quote = text[at];
    if (quote !== "'" && quote !== '"') throw GIVE_UP;
    return this.named(KIND.StringLiteral, at, this.scan.quoted(quote));
  }

  private number(): QuickNode {
    const start = this.scan.at;
    return this.named(KIND.NumericLiteral, start, this.scan.number());
  }

  private negative(): QuickNode {
    const start = this.scan.at;
    this.scan.need('-');
    const operand = this.number();
    const node = this.node(KIND.PrefixUnaryExpression, start);
    node.operator = KIND.MinusToken;
    node.operand = operand;
    return node;
  }

  private parenthesized(): QuickNode {
    const start = this.scan.at;
    this.scan.need('(');
    const expression = this.expression();
    this.scan.need(')');
    const node = this.node(KIND.ParenthesizedExpression, start);
    node.expression = expression;
    return node;
  }

  private template(): QuickNode {
    const start = this.scan.at;
    const { words, goesOn } = this.scan.templatePiece();
    if (!goesOn) return this.named(KIND.NoSubstitutionTemplateLiteral, start, words);
    const templateSpans: object[] = [];
    for (let more = true; more; ) {
      const expression = this.expression();
      if (!this.scan.sees('}')) throw GIVE_UP;
      const piece = this.scan.templatePiece();
      templateSpans.push({ expression, literal: { text: piece.words } });
      more = piece.goesOn;
    }
    const node = this.node(KIND.TemplateExpression, start);
    node.head = { text: words };
    node.templateSpans = templateSpans;
    return node;
  }

  private array(): QuickNode {
    const start = this.scan.at;
    this.scan.need('[');
    const elements = this.list(']', () => this.element());
    return new QuickArray(start, this.scan.end, this.tree, elements);
  }

  private element(): QuickNode {
    const start = this.scan.at;
    return this.scan.take('...') ? this.spread(KIND.SpreadElement, start) : this.expression();
  }

  private spread(kind: number, start: number): QuickNode {
    const expression = this.expression();
    const node = this.node(kind, start);
    node.expression = expression;
    return node;
  }

  private object(): QuickNode {
    const start = this.scan.at;
    this.scan.need('{');
    const properties = this.list('}', () => this.property());
    return new QuickObject(start, this.scan.end, this.tree, properties);
  }

  private property(): QuickNode | QuickProperty {
    const { scan } = this;
    const start = scan.at;
    if (scan.take('...')) return this.spread(KIND.SpreadAssignment, start);
    const word = scan.peekWord();
    if (word === undefined) return this.assignment(start, this.quoted());
    if (scan.isFollowedByColon(word)) return this.assignment(start, scan.word(word));
    const name = this.identifier(word);
    if (!scan.sees(',') && !scan.sees('}')) return this.assignment(start, name);
    const node = this.node(KIND.ShorthandPropertyAssignment, start);
    node.name = name;
    return node;
  }

  private assignment(start: number, name: QuickNode | string): QuickProperty {
    this.scan.need(':');
    const initializer = this.expression();
    return new QuickProperty(start, name, initializer);
  }

  /** `true`, `false`, or a name with what is taken from it and what it is called with. */
  private reference(word: string): QuickNode {
    const { scan } = this;
    const start = scan.at;
    const isTrue = word === 'true';
    if (isTrue || word === 'false') {
      scan.word(word);
      return this.node(isTrue ? KIND.TrueKeyword : KIND.FalseKeyword, start);
    }
    let node: QuickNode = this.identifier(word);
    for (;;) {
      const expression = node;
      if (scan.take('.')) {
        if (!scan.isOnSameLine) throw GIVE_UP;
        const name = this.named(KIND.Identifier, scan.at, scan.word());
        node = this.node(KIND.PropertyAccessExpression, start);
        node.name = name;
      } else if (scan.take('(')) {
        const given = this.list(')', () => this.expression());
        node = this.node(KIND.CallExpression, start);
        node.arguments = given;
      } else return node;
      node.expression = expression;
    }
  }
}
