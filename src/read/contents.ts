import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { contentDigest } from './cache.ts';
import { isSettled, type Stamps, stampOf } from './stamps.ts';

/** What files hold, by their absolute paths; nothing of those that are not among them. */
export interface Sources {
  get(file: string): Uint8Array | undefined;
  /** A short name for what a file holds, where it is known without reading it. */
  digestOf?(file: string): string | undefined;
}

export interface Contents extends Sources {
  files: readonly string[];
  digestOf(file: string): string | undefined;
  /** What is to be kept of them, so that they need not be read again as long as they are as they are. */
  stamps(): Stamps;
  /** How many of them are not as they were when stamps were kept. */
  unknown: number;
  /** Whether what was read of them is what was known of them. */
  isConsistent(): boolean;
  /** Whether no file has been written since; one written in the same moment counts as written since. */
  isStillTrue(): boolean;
}

/** A short name for what a file holds. */
export const digestIn = (sources: Sources, file: string): string | undefined => {
  const known = sources.digestOf?.(file);
  if (known !== undefined) return known;
  const content = sources.get(file);
  return content && contentDigest(content);
};

/**
 * Files with what the file system says of them, each read when it is first asked for. What is `known` of
 * one need not be read at all. `since` is when something else began to look at them, in milliseconds.
 */
export function openContents(
  entries: ReadonlyMap<string, Stats>,
  since: number,
  known: Stamps = new Map(),
): Contents {
  const files = [...entries.keys()];
  const read = new Map<string, Uint8Array>();
  const digests = new Map<string, string>();
  for (const [file, stats] of entries) {
    const before = known.get(file);
    if (before?.stamp === stampOf(stats)) digests.set(file, before.digest);
  }
  const unknown = files.length - digests.size;
  let isConsistent = true;
  const get = (file: string) => {
    const already = read.get(file);
    if (already || !entries.has(file)) return already;
    const content = readFileSync(file);
    read.set(file, content);
    const digest = digests.get(file);
    if (digest !== undefined && digest !== contentDigest(content)) isConsistent = false;
    return content;
  };
  const digestOf = (file: string) => {
    const before = digests.get(file);
    if (before !== undefined) return before;
    const content = get(file);
    return content && contentDigest(content);
  };
  const isOlder = (file: string) => {
    const stats = lstatSync(file, { throwIfNoEntry: false });
    return stats !== undefined && isSettled(stats, since);
  };
  return {
    files,
    unknown,
    get,
    digestOf,
    stamps: () => {
      const settled = [...entries].filter(([, stats]) => isSettled(stats, since));
      return new Map(
        settled.map(([file, stats]) => [
          file,
          { stamp: stampOf(stats), digest: digestOf(file) ?? '' },
        ]),
      );
    },
    isConsistent: () => isConsistent,
    isStillTrue: () => isConsistent && files.every(isOlder),
  };
}
