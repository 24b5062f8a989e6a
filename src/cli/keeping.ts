import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Keeping } from '../app/keep.ts';
import { openCache } from '../read/cache.ts';
import { cacheFolder } from './cache-folder.ts';
import { version } from './manifest.ts';

/** The checkout in which a folder lies; the folder itself, if it lies in none. */
function checkoutOf(folder: string): string {
  for (let path = resolve(folder); ; path = dirname(path)) {
    if (existsSync(join(path, '.git'))) return path;
    if (path === dirname(path)) return resolve(folder);
  }
}

/** Where `ropa check` keeps what need not be found out again, if there is a safe place for it. */
export function keeping(registry: string): Keeping | undefined {
  const folder = cacheFolder(
    process.platform,
    process.env,
    [process.cwd(), registry].map(checkoutOf),
  );
  if (folder === undefined) return undefined;
  // Where the tool is developed, its version says too little; some is kept in Node's own format.
  const { mtimeMs } = statSync(fileURLToPath(import.meta.url));
  return { cache: openCache(folder), version: `${version()} ${process.version} ${mtimeMs}` };
}
