import { formatPath } from '../../model/index.ts';
import { isSourced, phrase, type Sourced, type Words } from './sourced.ts';

/** What is said in the same words of several things: the words once, and the things. */
export interface Gathered<Said, Item> {
  readonly said: Said;
  readonly items: readonly [Item, ...Item[]];
}

/** Says once what is said in the same words of several things, in the order of the first of them. */
export function gather<Item, Said>(
  items: Iterable<Item>,
  sayingOf: (item: Item) => Said | undefined,
): Gathered<Said, Item>[] {
  const groups = new Map<string, { sayings: Said[]; items: [Item, ...Item[]] }>();
  for (const item of items) {
    const said = sayingOf(item);
    if (said === undefined) continue;
    const key = wordsOnly(said);
    const group = groups.get(key);
    if (group) {
      group.sayings.push(said);
      group.items.push(item);
    } else groups.set(key, { sayings: [said], items: [item] });
  }
  return [...groups.values()].map(({ sayings, items: those }) => ({
    said: merge(sayings),
    items: those,
  }));
}

/** Each of these words once, with all the places that they come from. */
export const distinct = <W extends Words>(words: Iterable<W>): W[] =>
  gather(words, (one) => one).map(({ said }) => said);

/** The words of a view model without their places, to tell whether two read the same. */
const wordsOnly = (said: unknown) =>
  JSON.stringify(said, (_, value: unknown) => (isSourced(value) ? value.text : value));

/** View models that read the same as one, whose words come from the places of them all. */
function merge<Said>(sayings: readonly Said[]): Said {
  const [first] = sayings;
  if (sayings.length === 1 || typeof first !== 'object' || first === null) return first as Said;
  if (isSourced(first)) {
    const places = new Map(
      (sayings as unknown as Sourced[]).map((words) => [formatPath(words.path), words]),
    );
    const [inner, ...outer] = [...places.values()] as [Sourced, ...Sourced[]];
    return outer.reduce((words, { path }) => phrase(path, [words]), inner) as Said;
  }
  const field = (key: string | number) =>
    merge(sayings.map((said) => (said as Readonly<Record<string | number, unknown>>)[key]));
  if (Array.isArray(first)) return first.map((_, index) => field(index)) as Said;
  return Object.fromEntries(Object.keys(first).map((key) => [key, field(key)])) as Said;
}
