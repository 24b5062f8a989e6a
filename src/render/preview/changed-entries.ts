/** What of a list is new, by its places in the later list, and what of it is gone. */
export interface ChangedEntries {
  readonly added: ReadonlySet<number>;
  readonly removed: readonly string[];
}

/** Beyond so many comparisons, what stands between what is equal counts as changed if it is new. */
const MOST = 1_000_000;

/** Compares two lists by their longest common subsequence. */
export function changedEntries(
  before: readonly string[],
  after: readonly string[],
): ChangedEntries {
  const { first, old, recent, isLong } = between(before, after);
  const kept = isLong ? inBoth(old, recent) : common(old, recent);
  return {
    added: new Set(
      recent.map((_, index) => index + first).filter((at) => !kept.recent.has(at - first)),
    ),
    removed: old.filter((_, index) => !kept.old.has(index)),
  };
}

/** Where the entries of a common subsequence stand in both lists, in their order; the longest, unless both lists are long. */
export function commonEntries(
  before: readonly string[],
  after: readonly string[],
): [before: number, after: number][] {
  const { first, last, old, recent, isLong } = between(before, after);
  const kept = isLong ? { old: new Set<number>(), recent: new Set<number>() } : common(old, recent);
  const places = [...kept.recent];
  return [
    ...Array.from({ length: first }, (_, index): [number, number] => [index, index]),
    ...[...kept.old].map((at, index): [number, number] => [
      at + first,
      (places[index] ?? 0) + first,
    ]),
    ...Array.from({ length: last }, (_, index): [number, number] => [
      before.length - last + index,
      after.length - last + index,
    ]),
  ];
}

/** How many entries are the same at the beginning, how many of the others at the end, and what is between. */
function between(before: readonly string[], after: readonly string[]) {
  let first = 0;
  const shorter = Math.min(before.length, after.length);
  while (first < shorter && before[first] === after[first]) first++;
  let last = 0;
  while (last < shorter - first && before.at(-1 - last) === after.at(-1 - last)) last++;
  const old = before.slice(first, before.length - last);
  const recent = after.slice(first, after.length - last);
  return { first, last, old, recent, isLong: old.length * recent.length > MOST };
}

interface Kept {
  readonly old: ReadonlySet<number>;
  readonly recent: ReadonlySet<number>;
}

function inBoth(old: readonly string[], recent: readonly string[]): Kept {
  const places = (list: readonly string[], other: ReadonlySet<string>) =>
    new Set(list.flatMap((entry, index) => (other.has(entry) ? [index] : [])));
  return { old: places(old, new Set(recent)), recent: places(recent, new Set(old)) };
}

function common(old: readonly string[], recent: readonly string[]): Kept {
  const width = recent.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = recent.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        old[row] === recent[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const kept = { old: new Set<number>(), recent: new Set<number>() };
  for (let row = 0, column = 0; row < old.length && column < recent.length; ) {
    if (old[row] === recent[column]) {
      kept.old.add(row++);
      kept.recent.add(column++);
    } else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return kept;
}
