import type { ts } from 'ts-morph';
import type { Extent } from './extent.ts';

/** A piece of source text, as it was parsed; turned into lines and columns only when a finding needs it. */
export type Place = ts.Node;

/** Where a property stands: its name and its value. */
export interface Entry {
  key: Place;
  value: Place;
}

/** Where an object or a list stands, and each of its properties or elements. */
export interface Positions {
  own: Place;
  entries: Map<string | number, Entry>;
  extent: Extent;
}

/**
 * The positions of every object and list that was read. It lives as long as the reading: as a `WeakMap`
 * of that size it would keep the garbage collector busy for most of the time.
 */
export type PositionTable = Map<object, Positions>;
