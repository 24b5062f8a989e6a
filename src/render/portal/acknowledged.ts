import type { AnyText } from '../../model/index.ts';

/** A finding that somebody accepts, as the record as data has it. */
export interface Acknowledged {
  readonly rule: string;
  readonly by: AnyText;
  readonly reason: AnyText;
  readonly until?: string;
}

/**
 * Every finding that is accepted in a record as data. One that several declarations share is there
 * once, as in the register: as data, each of them has a copy.
 */
export function acknowledgedIn(record: unknown): Acknowledged[] {
  const distinct = new Map(everyIn(record).map((one) => [JSON.stringify(one), one]));
  return [...distinct.values()];
}

function everyIn(record: unknown): Acknowledged[] {
  if (typeof record !== 'object' || record === null) return [];
  return Object.entries(record).flatMap(([name, part]) =>
    name === 'acknowledged' && Array.isArray(part) ? (part as Acknowledged[]) : everyIn(part),
  );
}
