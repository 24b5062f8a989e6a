import type { Counted } from '../labels/terms.ts';

/** What introduces one thing, or several. */
export const counted = (label: Counted, things: readonly unknown[]): string =>
  things.length > 1 ? label.many : label.one;
