import type { ts } from 'ts-morph';
import type { Place, PositionTable } from './positions.ts';
import type { Problem } from './problem.ts';

/** Stands for a value that could not be read; the problem has been reported where it is. */
export const UNREADABLE = Symbol('unreadable');

/** A value with the place where it is written: where a constant is defined, not where it is used. */
export interface Evaluated {
  value: unknown;
  place: Place;
}

/** A name in a module; evaluated when it is first needed. */
export type Binding = () => Evaluated;

export interface Module {
  tree: ts.SourceFile;
  /** Names of constants and imports. */
  names: Map<string, Binding>;
  /** Names that other files may import; the default export is `default`. */
  exports: Map<string, Binding>;
}

/** A function that registry files may call. */
export type Declare = (...values: unknown[]) => unknown;

/** What reading one organisation shares between its files. */
export interface Reading {
  /** The folder that imports may not leave. */
  folder: string;
  /** What `import … from 'ropa'` offers, by name. */
  offered: ReadonlyMap<string, unknown>;
  /** The functions that may be called: those offered, and those that they return. */
  callable: Set<unknown>;
  modules: Map<string, Module | 'loading' | 'unreadable'>;
  positions: PositionTable;
  problems: Problem[];
  /** Every object that a call returned, with the call. */
  calls: { value: object; call: ts.CallExpression }[];
  /** How many more values may be built, so that a small file cannot unfold into a huge one. */
  budget: number;
}
