import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** What is written at one go is several events. */
const CALM_MS = 4;
/** Where the system reports nothing, as on some network drives, this finds it out. */
const SELDOM_MS = 2000;

/**
 * Calls back after something below a folder was written, made, renamed or removed, and now and then
 * without a reason. Returns what ends it.
 */
export function watchFolder(folder: string, changed: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    const folders = new Set(foldersIn(folder));
    for (const [path, watcher] of watchers) {
      if (folders.has(path)) continue;
      watcher.close();
      watchers.delete(path);
    }
    for (const path of folders) {
      if (!watchers.has(path)) watchOne(path);
    }
  };
  const watchOne = (path: string) => {
    try {
      const watcher = watch(path, soon);
      // A folder that goes is seen from the one above it.
      watcher.on('error', () => watcher.close());
      watchers.set(path, watcher);
    } catch {
      // It has gone in between, or the system watches no more: then the timer finds it out.
    }
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      look();
      changed();
    }, CALM_MS);
  };
  look();
  const seldom = setInterval(soon, SELDOM_MS);
  return () => {
    clearTimeout(timer);
    clearInterval(seldom);
    for (const watcher of watchers.values()) watcher.close();
  };
}

function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const below = entries.filter((entry) => entry.isDirectory());
    return [folder, ...below.flatMap(({ name }) => foldersIn(join(folder, name)))];
  } catch {
    return [];
  }
}
