import { gather } from '../core/gather.ts';
import { isSourced } from '../core/sourced.ts';

/** What is worth saying once: so often, and so many letters. */
const OFTEN = 3;
const LONG = 60;

/** What cells of a table say most often, with the cells, if it is long and they are many. */
export function mostFrequent<Cell, Said>(
  cells: readonly Cell[],
  sayingOf: (cell: Cell) => Said,
): { readonly said: Said; readonly cells: ReadonlySet<Cell> } | undefined {
  const groups = gather(cells, sayingOf)
    .filter(({ said, items }) => items.length >= OFTEN && lengthOf(said) >= LONG)
    .toSorted((a, b) => b.items.length - a.items.length);
  const [most] = groups;
  return most && { said: most.said, cells: new Set(most.items) };
}

/** How many letters a view model says. */
export function lengthOf(view: unknown): number {
  if (typeof view === 'string') return view.length;
  if (isSourced(view)) return view.text.length;
  if (typeof view !== 'object' || view === null) return 0;
  return Object.values(view).reduce((sum: number, one) => sum + lengthOf(one), 0);
}
