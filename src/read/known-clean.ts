import { affected } from './affected.ts';
import { type Cache, digest } from './cache.ts';
import {
  type CleanFiles,
  type ImportsOf,
  packAll,
  packFew,
  unpackAll,
  withFew,
} from './clean-files.ts';
import type { Contents } from './contents.ts';

/** What is known of files since they were all valid, and the compiler had nothing to say of any. */
export interface Compiled {
  /** Whether they ever were. */
  wasClean: boolean;
  /** The files that it has to be asked about; all, where that cannot be told. */
  toAsk(contents: Contents): readonly string[];
  /**
   * Keeps files while the compiler looks at those that it is asked about, if it `isAsked` about any. Gives
   * how to say that all are valid, and that it has nothing to say of any.
   */
  remember(contents: Contents, importsOf: ImportsOf, isAsked: boolean): () => void;
}

/** So many are sooner kept by themselves than all of them again. */
const FEW = 8;

/** Kept in a cache, each part under a name; `version` is that of all that the compiler's answer follows from. */
export function openCompiled(
  cache: Cache,
  name: (part: string) => string,
  version: string,
): Compiled {
  const text = cache.load(name('clean'), version)?.toString();
  const base =
    text === undefined
      ? undefined
      : unpackAll(text, (...ends) => cache.part(name('sources'), ...ends));
  const keyOf = (text: string) => digest([version, text]);
  const since = text === undefined ? undefined : cache.load(name('clean-since'), keyOf(text));
  const clean = base && since ? withFew(base, since.toString()) : base;
  return {
    wasClean: clean !== undefined,
    toAsk: (contents) => (clean ? affected(clean, contents) : contents.files),
    remember: (contents, importsOf, isAsked) => {
      const changed = base ? differences(base, contents) : contents.files;
      // To compare a few with what they were takes less than to keep what they are.
      if (!isAsked && changed.length <= FEW) return () => {};
      if (text !== undefined && changed.length <= FEW) {
        const few = packFew(contents, changed, importsOf);
        return () => cache.save(name('clean-since'), keyOf(text), few);
      }
      const all = packAll(contents, importsOf);
      cache.save(name('sources'), version, all.whole);
      return () => cache.save(name('clean'), version, all.text);
    },
  };
}

/** The files that are not as they were, gone, or new. */
function differences(before: CleanFiles, contents: Contents): string[] {
  const own = new Set(contents.files);
  return [
    ...[...before.keys()].filter((file) => !own.has(file)),
    ...contents.files.filter((file) => before.get(file)?.digest !== contents.digestOf(file)),
  ];
}
