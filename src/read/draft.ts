import type { ts } from 'ts-morph';
import { extend, extentOf, isTooMuch } from './extent.ts';
import type { Entry, Positions } from './positions.ts';
import { refuse, unreadable } from './refuse.ts';
import { type Evaluated, type Reading, UNREADABLE } from './scope.ts';

/** An object or a list that is being put together. */
export interface Draft {
  reading: Reading;
  node: ts.Expression;
  value: Record<string | number, unknown>;
  positions: Positions;
  /** Whether all of it could be read so far. */
  readable: boolean;
}

export function draft(reading: Reading, node: ts.Expression, value: object): Draft {
  const positions = { own: node, borrowed: undefined, values: 1, depth: 1 };
  return { reading, node, value: value as Draft['value'], positions, readable: true };
}

/**
 * Adds a part; one that could not be read spoils the whole. `entry` tells where it stands, if not in
 * the literal itself.
 */
export function add(whole: Draft, name: string | number, part: unknown, entry?: Entry) {
  const { reading, value, positions } = whole;
  if (part === UNREADABLE) whole.readable = false;
  if (!whole.readable || isTooMuch(positions)) return;
  value[name] = part;
  if (entry) {
    positions.borrowed ??= new Map();
    positions.borrowed.set(name, entry);
  } else {
    positions.borrowed?.delete(name);
  }
  extend(positions, extentOf(reading.positions, part));
}

/** The value that was put together, unless something in it could not be read or it is too much. */
export function finish({ reading, node, value, positions, readable }: Draft): Evaluated {
  if (!readable || reading.budget === 0) return unreadable(node);
  if (isTooMuch(positions)) return refuse(reading, node, 'too-much');
  reading.positions.set(value, positions);
  return { value, place: node };
}
