import type { ts } from 'ts-morph';

/** A piece of source text; turned into lines and columns only when a finding needs it. */
export interface Place {
  tree: ts.SourceFile;
  start: number;
  end: number;
}

/** Where a property stands: its name and its value. */
export interface Entry {
  key: Place;
  value: Place;
}

/** Where an object or a list stands, and each of its properties or elements. */
export interface Positions {
  own: Place;
  entries: Map<string | number, Entry>;
}

/** The positions of every object and list that was read. */
export type PositionTable = WeakMap<object, Positions>;

export const placeOf = (node: ts.Node): Place => ({
  tree: node.getSourceFile(),
  start: node.getStart(),
  end: node.getEnd(),
});
