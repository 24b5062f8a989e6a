import { readFileSync } from 'node:fs';
import type { ts } from 'ts-morph';
import { type Problem, type Range, startOf } from './problem.ts';
import { quickParse } from './quick-parse.ts';
import { typescript } from './typescript.ts';

/** A comment that tells the compiler what to do. */
export interface Directive {
  range: Range;
  code: string;
}

/** A parsed file, or why it cannot be parsed. */
export type Source =
  | { tree: ts.SourceFile; directives: readonly Directive[]; isQuick: boolean }
  | { problem: Problem };

const unreadable = (file: string, message: string): Source => ({
  problem: { rule: 'registry/unreadable-file', message, data: {}, range: startOf(file) },
});

/** One for all files: each takes long to make. It leaves out a byte order mark. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The text of bytes without its byte order mark, if it is UTF-8 text. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = UTF8.decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch (cause) {
    if (cause instanceof TypeError) return undefined;
    throw cause;
  }
}

/** The place of a piece of a file, given by its first character and the one after its last. */
export function rangeOf(tree: ts.SourceFile, start: number, end: number): Range {
  const from = tree.getLineAndCharacterOfPosition(start);
  const to = tree.getLineAndCharacterOfPosition(end);
  return {
    file: tree.fileName,
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
  };
}

/** What the parser knows of a file and its type does not say. */
interface Parsed {
  parseDiagnostics: readonly ts.DiagnosticWithLocation[];
  /** `@ts-ignore` and `@ts-expect-error` */
  commentDirectives?: readonly { range: ts.TextRange }[];
  /** `@ts-nocheck` and `/// <reference … />`, by name; several under one name are a list. */
  pragmas: ReadonlyMap<string, { range: ts.TextRange } | readonly { range: ts.TextRange }[]>;
}

/**
 * Parses a file, whose content may have been read before; nothing in it is run. A syntax error stops
 * the reading of this file.
 */
export function parseSource(file: string, content: Uint8Array = readFileSync(file)): Source {
  const text = decode(content);
  if (text === undefined) return unreadable(file, 'not-utf8');
  const quick = quickParse(file, text);
  if (quick) return { tree: quick, directives: [], isQuick: true };
  const ts = typescript();
  let tree: ts.SourceFile;
  try {
    tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  } catch (cause) {
    // The parser is recursive: a file nested deeper than the stack cannot be parsed.
    if (cause instanceof RangeError) return unreadable(file, 'too-deep');
    throw cause;
  }
  const parsed = tree as unknown as Parsed;
  const [first] = parsed.parseDiagnostics;
  if (!first) return { tree, directives: directivesOf(tree, parsed), isQuick: false };
  const words = ts.flattenDiagnosticMessageText(first.messageText, ' ');
  const range = rangeOf(tree, first.start, first.start + first.length);
  return { problem: { rule: 'registry/syntax', message: 'error', data: { words }, range } };
}

/** Comments that silence the compiler, or that make it read other files. */
function directivesOf(
  tree: ts.SourceFile,
  { commentDirectives = [], pragmas }: Parsed,
): Directive[] {
  const named = ['ts-nocheck', 'reference'].flatMap((name) => pragmas.get(name) ?? []);
  return [...named, ...commentDirectives].map(({ range: { pos, end } }) => ({
    range: rangeOf(tree, pos, end),
    code: tree.text.slice(pos, end).trim().slice(0, 60),
  }));
}
