import { gather } from '../core/gather.ts';
import type { Words } from '../core/sourced.ts';

/** What is said in the same words of one or several things. */
export interface Said<View> {
  /** Of which; nothing where of all, so that it goes without saying. */
  readonly of: Words | undefined;
  readonly said: View;
}

/**
 * How things are named together, if they need to be, and in which other words all of them (`names`:
 * in none).
 */
export interface Naming<Item> {
  namesOf(items: readonly Item[]): Words | undefined;
  readonly all: 'names' | Words | undefined;
}

/** Says once what is said of several things. */
export const sayOnce = <Item, View>(
  items: readonly Item[],
  viewOf: (item: Item) => View | undefined,
  { namesOf, all }: Naming<Item>,
): Said<View>[] =>
  gather(items, viewOf).map(({ said, items: those }) => ({
    of: those.length < items.length || all === 'names' ? namesOf(those) : all,
    said,
  }));
