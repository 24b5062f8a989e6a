import { kindOf } from '../model/index.ts';
import type { Extent, PositionTable } from './positions.ts';

/** More cannot be written out in one file, and nobody could review it. */
const MAXIMUM: Extent = { values: 50_000, depth: 50 };

/** As much text as one value of another kind. */
const TEXT = 20;

const ONE: Extent = { values: 1, depth: 1 };

/**
 * The extent of a value. An object that names another one twice holds it twice: forty such steps hold
 * a million million values in forty lines, which reading shares and walking would not.
 */
export function extentOf(positions: PositionTable, value: unknown): Readonly<Extent> {
  if (typeof value === 'string') {
    return value.length < TEXT ? ONE : { values: 1 + Math.floor(value.length / TEXT), depth: 1 };
  }
  if (typeof value !== 'object' || value === null) return ONE;
  if (kindOf(value) !== undefined) return ONE;
  return positions.get(value) ?? measured(positions, value);
}

/** Of what was not read now but kept. It has no room for another of its size inside it. */
function measured(positions: PositionTable, value: object): Extent {
  const whole = { values: 1, depth: 1 };
  for (const part of Object.values(value)) extend(whole, extentOf(positions, part));
  return whole;
}

/** Adds a part to the extent of what holds it. */
export function extend(whole: Extent, part: Readonly<Extent>) {
  whole.values += part.values;
  whole.depth = Math.max(whole.depth, part.depth + 1);
}

export const isTooMuch = ({ values, depth }: Extent) =>
  values > MAXIMUM.values || depth > MAXIMUM.depth;
