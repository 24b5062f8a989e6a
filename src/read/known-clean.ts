import { deserialize, serialize } from 'node:v8';
import { type Cache, contentDigests, digest } from './cache.ts';
import type { Contents } from './contents.ts';
import { differsInWords } from './wording.ts';

type Bytes = Contents['bytes'];

/** What is known of files that are valid, and of which the compiler has nothing to say. */
export interface Compiled {
  /** Whether they were when it was last asked. */
  wasClean: boolean;
  /** Whether they are now: nothing but words, comments and blanks has changed since. */
  isClean(bytes: Bytes): boolean;
  /** Keeps files while the compiler looks at them. */
  remember(bytes: Bytes): void;
  /** Keeps that these files are. */
  approve(bytes: Bytes): void;
}

/** Kept of the compiler's own answers, each under a name; `version` is that of all that it follows from. */
export function openCompiled(
  cache: Cache,
  name: (part: string) => string,
  version: string,
): Compiled {
  const markOf = (bytes: Bytes) => digest(contentDigests(bytes));
  const clean = cache.load(name('clean'), version)?.toString();
  return {
    wasClean: clean !== undefined,
    isClean: (bytes) => {
      const kept = clean === undefined ? undefined : cache.load(name('sources'), version + clean);
      if (!kept) return false;
      const before = unpacked(kept);
      if (before.size !== bytes.size) return false;
      return [...bytes].every(([file, now]) => {
        const then = before.get(file);
        if (then === undefined) return false;
        return Buffer.compare(then, now) === 0 || differsInWords(then, now);
      });
    },
    remember: (bytes) => cache.save(name('sources'), version + markOf(bytes), packed(bytes)),
    approve: (bytes) => cache.save(name('clean'), version, markOf(bytes)),
  };
}

/** All of them in one piece: each by itself would take longer to take apart than to compare. */
interface Packed {
  files: readonly string[];
  sizes: readonly number[];
  whole: Buffer;
}

const packed = (bytes: Bytes): Buffer =>
  serialize({
    files: [...bytes.keys()],
    sizes: [...bytes.values()].map(({ length }) => length),
    whole: Buffer.concat([...bytes.values()]),
  } satisfies Packed);

function unpacked(kept: Buffer): Map<string, Uint8Array> {
  const { files, sizes, whole } = deserialize(kept) as Packed;
  let end = 0;
  return new Map(
    files.map((file, index) => {
      const start = end;
      end += sizes[index] ?? 0;
      return [file, whole.subarray(start, end)];
    }),
  );
}
