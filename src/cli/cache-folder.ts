import { homedir } from 'node:os';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where users keep what can be made again; of one user alone. */
function cachesOf(
  platform: NodeJS.Platform,
  { LOCALAPPDATA, XDG_CACHE_HOME }: Environment,
): string {
  if (platform === 'win32') return LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return XDG_CACHE_HOME ?? join(homedir(), '.cache');
}

const holds = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/**
 * The folder of the cache; none where that would lie in one of `untrusted`: whoever proposes a change
 * to what lies there could bring a cache along, which says that nothing is wrong.
 */
export function cacheFolder(
  platform: NodeJS.Platform,
  environment: Environment,
  untrusted: readonly string[],
): string | undefined {
  const caches = cachesOf(platform, environment);
  const folder = join(caches, 'ropa');
  const isSafe = isAbsolute(caches) && !untrusted.some((one) => holds(resolve(one), folder));
  return isSafe ? folder : undefined;
}
