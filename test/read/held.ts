import { contentDigest } from '../../src/read/cache.ts';
import type { Contents } from '../../src/read/contents.ts';

/** Files that hold these texts, without a disk. */
export function held(texts: Readonly<Record<string, string>>): Contents {
  const bytes = new Map(Object.entries(texts).map(([file, text]) => [file, Buffer.from(text)]));
  const get = (file: string) => bytes.get(file);
  return {
    files: [...bytes.keys()],
    unknown: bytes.size,
    get,
    digestOf: (file) => {
      const content = get(file);
      return content && contentDigest(content);
    },
    stamps: () => new Map(),
    isConsistent: () => true,
    isStillTrue: () => true,
  };
}
