import { formatPath, type Path } from '../../model/index.ts';
import { isSourced, type Part, type Sourced, type Words } from './sourced.ts';

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

/**
 * The words of a view model without their places, to tell whether two read the same: what is equal
 * there has equal words, and nothing else has.
 */
function wordsOnly(said: unknown): string {
  if (typeof said !== 'object' || said === null || isSourced(said)) return written(said);
  const known = inWords.get(said);
  if (known !== undefined) return known;
  const text = written(said);
  inWords.set(said, text);
  return text;
}

/** Each text after its length, so that none can be taken for several. */
function written(value: unknown): string {
  if (typeof value === 'string') return `${value.length}:${value}`;
  if (typeof value !== 'object' || value === null) return `${value};`;
  if (isSourced(value)) return `${value.text.length}:${value.text}`;
  let text = '';
  if (Array.isArray(value)) {
    for (const one of value) text += written(one);
    return `[${text}]`;
  }
  for (const key in value) {
    const field = (value as Readonly<Record<string, unknown>>)[key];
    // A field that is left out says as much as one that is empty.
    if (field !== undefined) text += `${key}=${written(field)}`;
  }
  return `{${text}}`;
}

/** The same view model is gathered again where a document is rendered again. */
const inWords = new WeakMap<object, string>();

/** View models that read the same as one, whose words come from the places of them all. */
function merge<Said>(sayings: readonly Said[]): Said {
  const [first] = sayings;
  if (sayings.length === 1 || typeof first !== 'object' || first === null) return first as Said;
  if (isSourced(first)) return mergeWords(sayings as unknown as readonly Sourced[]) as Said;
  const field = (key: string | number) =>
    merge(sayings.map((said) => (said as Readonly<Record<string | number, unknown>>)[key]));
  if (Array.isArray(first)) return first.map((_, index) => field(index)) as Said;
  return Object.fromEntries(Object.keys(first).map((key) => [key, field(key)])) as Said;
}

/** The same words of several places: each piece from its own places, the whole from all. */
function mergeWords(all: readonly Sourced[]): Sourced {
  const places = new Map<string, Path>();
  const cores = all.map((words) => unwrap(words, places));
  const [inner] = cores as [Sourced, ...Sourced[]];
  const shapes = new Set(cores.map(({ parts }) => parts?.length));
  const parts =
    inner.parts && shapes.size === 1
      ? inner.parts.map((_, index) => merge(cores.map((words) => words.parts?.[index] as Part)))
      : inner.parts;
  let whole: Sourced = parts ? { ...inner, parts } : inner;
  places.delete(nameOf(inner.path));
  for (const path of places.values()) whole = { text: whole.text, path, parts: [whole] };
  return whole;
}

const names = new WeakMap<Path, string>();

/** The same path is merged with many others. */
function nameOf(path: Path): string {
  const known = names.get(path);
  if (known !== undefined) return known;
  const name = formatPath(path);
  names.set(path, name);
  return name;
}

/** Of words that were merged before, the words themselves; all their places are added, the inner first. */
function unwrap(words: Sourced, places: Map<string, Path>): Sourced {
  const [only, ...others] = words.parts ?? [];
  const isWrapped = isSourced(only) && others.length === 0 && words.href === undefined;
  const core = isWrapped ? unwrap(only, places) : words;
  places.set(nameOf(words.path), words.path);
  return core;
}
