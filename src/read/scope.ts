import type { ts } from 'ts-morph';
import type { Sources } from './contents.ts';
import type { KeptFiles } from './kept-files.ts';
import type { Place, PositionTable } from './positions.ts';
import type { Problem } from './problem.ts';
import type { Resolved } from './resolved.ts';

/** Stands for a value that could not be read; the problem has been reported where it is. */
export const UNREADABLE = Symbol('unreadable');

/** A value with the place where it is written: where a constant is defined, not where it is used. */
export interface Evaluated {
  value: unknown;
  place: Place;
}

/** A name in a module; evaluated when it is first needed, for the node that needs it. */
export type Binding = (use: ts.Node) => Evaluated;

export interface Module {
  tree: ts.SourceFile;
  /** Names of constants and imports. */
  names: Map<string, Binding>;
  /** Names of whole modules: `import * as name`. */
  namespaces: Map<string, ReadonlyMap<string, Binding>>;
  /** Names that other files may import; the default export is `default`. */
  exports: Map<string, Binding>;
  /** The files that it imports, absolute paths, in the order of its imports. */
  imports: string[];
  /** Whether each import gives the path of its file as it is listed: it can name no other file. */
  importsByPath: boolean;
  /** Whether it depends on nothing else that is written in files, for the compiler either. */
  isPlain: boolean;
  /** What the statements bind, with the statement: all of it is evaluated, exported or not. */
  bindings: { binding: Binding; statement: ts.Statement }[];
  /** Whether a statement was refused: what seems not to be exported may be exported there. */
  incomplete: boolean;
}

/** A function that registry files may call. */
export type Declare = (...values: unknown[]) => unknown;

/** What reading one organisation shares between its files. */
export interface Reading {
  /** The value of an expression; here, so that the files of this folder need not import in a circle. */
  evaluate(module: Module, node: ts.Expression): Evaluated;
  /** The folder that imports may not leave. */
  folder: string;
  /** The files that may be read. */
  files: ReadonlySet<string>;
  /** What `import … from 'ropa'` offers, by name. */
  offered: ReadonlyMap<string, unknown>;
  /** The functions that may be called: those offered, and those that they return. */
  callable: Set<unknown>;
  /** What files hold, as far as it was read before. */
  contents: Sources;
  /** What files said before that need not be read again. */
  kept: KeptFiles;
  modules: Map<string, Module | 'loading' | 'unreadable'>;
  /** What imports name, by the folder of the importing file and their words. */
  resolved: Map<string, Resolved>;
  positions: PositionTable;
  /** Whether all positions are where things are written: not those of constants that were kept. */
  isExact: boolean;
  problems: Problem[];
  /** How many problems each file has. */
  problemCounts: Map<string, number>;
  /** Every object that a call returned, with the call. */
  calls: { value: object; call: ts.CallExpression }[];
  /** How many more values may be built, so that a small file cannot unfold into a huge one. */
  budget: number;
  /** How many expressions, or imports, surround the one that is read. */
  depth: number;
}
