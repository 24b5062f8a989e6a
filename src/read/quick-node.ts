import type { ts } from 'ts-morph';
import { KIND } from './syntax.ts';

/** A node with what reading asks of TypeScript's: its kind, its place, and its parts by their names. */
export class QuickNode {
  [part: string]: unknown;
  readonly kind: number;
  readonly start: number;
  readonly end: number;
  readonly tree: QuickTree;

  constructor(kind: number, start: number, end: number, tree: QuickTree) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.tree = tree;
  }

  getStart(): number {
    return this.start;
  }

  getEnd(): number {
    return this.end;
  }

  getText(): string {
    return this.tree.text.slice(this.start, this.end);
  }

  getSourceFile(): QuickTree {
    return this.tree;
  }
}

/** A name, a text or a number. */
export class QuickWords extends QuickNode {
  readonly text: string;

  constructor(kind: number, start: number, end: number, tree: QuickTree, text: string) {
    super(kind, start, end, tree);
    this.text = text;
  }
}

// The sorts that most nodes are of have their parts from the start: Node has room for no more than these.

export class QuickObject extends QuickNode {
  readonly properties: readonly (QuickNode | QuickProperty)[];

  constructor(start: number, end: number, tree: QuickTree, properties: QuickObject['properties']) {
    super(KIND.ObjectLiteralExpression, start, end, tree);
    this.properties = properties;
  }
}

export class QuickArray extends QuickNode {
  readonly elements: readonly QuickNode[];

  constructor(start: number, end: number, tree: QuickTree, elements: readonly QuickNode[]) {
    super(KIND.ArrayLiteralExpression, start, end, tree);
    this.elements = elements;
  }
}

/**
 * A property and its value. Most nodes are of this sort: it holds no more than it must, and its name is no
 * node until one is asked for.
 */
export class QuickProperty {
  readonly start: number;
  private readonly word: QuickNode | string;
  readonly initializer: QuickNode;

  /** `word` is what stands at the start: a bare name, or the node of one in quotes. */
  constructor(start: number, word: QuickNode | string, initializer: QuickNode) {
    this.start = start;
    this.word = word;
    this.initializer = initializer;
  }

  get kind(): number {
    return KIND.PropertyAssignment;
  }

  get name(): QuickNode {
    const { word, start, initializer } = this;
    if (typeof word !== 'string') return word;
    return new QuickWords(KIND.Identifier, start, start + word.length, initializer.tree, word);
  }

  getStart(): number {
    return this.start;
  }

  getEnd(): number {
    return this.initializer.end;
  }

  getText(): string {
    return this.initializer.tree.text.slice(this.start, this.getEnd());
  }

  getSourceFile(): QuickTree {
    return this.initializer.tree;
  }
}

/** A file; it finds its lines when it is first asked for one. */
export class QuickTree {
  readonly kind = KIND.SourceFile;
  readonly fileName: string;
  readonly text: string;
  statements: readonly QuickNode[] = [];
  private lineStarts: readonly number[] | undefined;

  constructor(fileName: string, text: string) {
    this.fileName = fileName;
    this.text = text;
  }

  getStart(): number {
    return this.statements[0]?.start ?? this.text.length;
  }

  getEnd(): number {
    return this.text.length;
  }

  getText(): string {
    return this.text.slice(this.getStart());
  }

  getSourceFile(): QuickTree {
    return this;
  }

  getLineStarts(): readonly number[] {
    this.lineStarts ??= lineStartsOf(this.text);
    return this.lineStarts;
  }

  getLineAndCharacterOfPosition(position: number): ts.LineAndCharacter {
    const starts = this.getLineStarts();
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: position - (starts[low] ?? 0) };
  }
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (const { index, 0: end } of text.matchAll(/\r\n|[\n\r]/g)) starts.push(index + end.length);
  } else {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  }
  return starts;
}
