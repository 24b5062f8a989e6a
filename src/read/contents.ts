import { lstatSync, readFileSync } from 'node:fs';

/** What files held when they were read, by their absolute paths. */
export interface Contents {
  bytes: ReadonlyMap<string, Uint8Array>;
  /** Whether no file has been written since; one written in the same moment counts as written since. */
  isStillTrue(): boolean;
}

/** File systems count time in steps. */
const STEP_MS = 20;

/** Reads files; `since` is when something else began to read them, in milliseconds. */
export function readContents(files: readonly string[], since = Date.now()): Contents {
  const start = since - STEP_MS;
  const bytes = new Map(files.map((file) => [file, readFileSync(file)]));
  const isOlder = (file: string) => {
    const stats = lstatSync(file, { throwIfNoEntry: false });
    // Nobody can set the time at which an entry was changed, as one can that of its content.
    return stats !== undefined && stats.ctimeMs < start;
  };
  return { bytes, isStillTrue: () => files.every(isOlder) };
}
