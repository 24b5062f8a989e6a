import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Keeping } from '../app/keep.ts';
import { openCache } from '../read/cache.ts';
import { cacheFolder } from './cache-folder.ts';
import { version } from './manifest.ts';

/** Where `ropa check` keeps what need not be found out again, if there is a safe place for it. */
export function keeping(registry: string): Keeping | undefined {
  const folder = cacheFolder(process.platform, process.env, [process.cwd(), registry]);
  if (folder === undefined) return undefined;
  // Where the tool is developed, its version says too little.
  const { mtimeMs } = statSync(fileURLToPath(import.meta.url));
  return { cache: openCache(folder), version: `${version()} ${mtimeMs}` };
}
