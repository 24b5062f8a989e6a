import { readFileSync } from 'node:fs';
import { ts } from 'ts-morph';
import { type Problem, type Range, startOf } from './problem.ts';

/** A parsed file. */
export interface Source {
  file: string;
  tree: ts.SourceFile;
}

export type SourceOrProblems = Source | { file: string; problems: Problem[] };

const unreadable = (file: string, message: string, data = {}): SourceOrProblems => ({
  file,
  problems: [{ rule: 'registry/unreadable-file', message, data, range: startOf(file) }],
});

function decode(file: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
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

/** Parses a file; nothing in it is run. A syntax error stops the reading of this file. */
export function parseSource(file: string): SourceOrProblems {
  const text = decode(file);
  if (text === undefined) return unreadable(file, 'not-utf8');
  let tree: ts.SourceFile;
  try {
    tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  } catch (cause) {
    // The parser is recursive: a file nested deeper than the stack cannot be parsed.
    if (cause instanceof RangeError) return unreadable(file, 'too-deep');
    throw cause;
  }
  const [first] = (tree as unknown as { parseDiagnostics: ts.DiagnosticWithLocation[] }).parseDiagnostics;
  if (!first) return { file, tree };
  const words = ts.flattenDiagnosticMessageText(first.messageText, ' ');
  const range = rangeOf(tree, first.start, first.start + first.length);
  return { file, problems: [{ rule: 'registry/syntax', message: 'error', data: { words }, range }] };
}
