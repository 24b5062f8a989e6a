import { kindOf } from '../../model/index.ts';

/** Beyond so many contents under one name, all of them are forgotten. */
const MOST_CONTENTS = 100;

/**
 * What was made of declarations, so that it need not be made again: of the same one in another part of a
 * document, or of one that says the same, when a document is rendered again. One memory serves one
 * language and one day.
 */
export class Memory {
  readonly #made = new Map<string, WeakMap<object, unknown>>();
  readonly #contents = new Map<string, Map<string, unknown>>();
  readonly #keyOf: (one: object) => object;

  /** `keyOf` says which declarations are the same; without it, only a declaration itself is. */
  constructor(keyOf: (one: object) => object = (one) => one) {
    this.#keyOf = keyOf;
  }

  /** What was made of it under this name before; else it is made. */
  recall<Made>(name: string, of: object, make: () => Made): Made {
    const made = this.#made.get(name) ?? new WeakMap<object, unknown>();
    this.#made.set(name, made);
    const key = this.#keyOf(of);
    if (made.has(key)) return made.get(key) as Made;
    const result = make();
    made.set(key, result);
    return result;
  }

  /** What was made of this content under this name before; else it is made. */
  recallContent<Made>(name: string, content: string, make: () => Made): Made {
    const made = this.#contents.get(name) ?? new Map<string, unknown>();
    this.#contents.set(name, made);
    if (made.has(content)) return made.get(content) as Made;
    if (made.size >= MOST_CONTENTS) made.clear();
    const result = make();
    made.set(content, result);
    return result;
  }
}

/** What a context remembers to have made of it; where it remembers nothing, it is made. */
export const recall = <Made>(
  { memory }: { readonly memory?: Memory | undefined },
  name: string,
  of: object,
  make: () => Made,
): Made => (memory ? memory.recall(name, of, make) : make());

/** Beyond so many declarations, what is known of them is forgotten. */
const MOST = 20_000;

/**
 * The same object for declarations that say the same, themselves and by what they refer to; anything
 * else stands for itself. Whether two of them share a constant makes no difference.
 */
export function contentKeys(): (one: object) => object {
  interface Key {
    readonly number: number;
  }
  const keys = new WeakMap<object, Key>();
  const byContent = new Map<string, Key>();
  let last = 0;
  const keyOf = (one: object): Key => {
    const known = keys.get(one);
    if (known) return known;
    // No value of a registry is null, so that nothing else reads like a reference.
    const content = JSON.stringify(one, (_, value) =>
      value !== one && kindOf(value) ? [null, keyOf(value).number] : value,
    );
    const text = `${kindOf(one)} ${content}`;
    if (byContent.size >= MOST) byContent.clear();
    const key = byContent.get(text) ?? { number: ++last };
    byContent.set(text, key);
    keys.set(one, key);
    return key;
  };
  return (one) => (kindOf(one) === undefined ? one : keyOf(one));
}
