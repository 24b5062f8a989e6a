import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/cli/cache-folder.ts';

const home = homedir();

describe('cacheFolder', () => {
  it.each([
    ['linux', {}, join(home, '.cache', 'ropa')],
    ['linux', { XDG_CACHE_HOME: resolve('/caches') }, resolve('/caches/ropa')],
    ['darwin', { XDG_CACHE_HOME: resolve('/caches') }, join(home, 'Library', 'Caches', 'ropa')],
    ['win32', {}, join(home, 'AppData', 'Local', 'ropa')],
    ['win32', { LOCALAPPDATA: resolve('/local') }, resolve('/local/ropa')],
  ] as const)('is that of the user: %s %j', (platform, environment, folder) => {
    expect(cacheFolder(platform, environment, [resolve('/checkout'), 'registry'])).toBe(folder);
  });

  it('is nowhere that a pull request reaches', () => {
    const at = (path: string, ...untrusted: string[]) =>
      cacheFolder('linux', { XDG_CACHE_HOME: path }, untrusted);
    expect(at(resolve('/checkout/.cache'), resolve('/checkout'))).toBeUndefined();
    expect(at(resolve('/checkout'), resolve('/elsewhere'), resolve('/checkout'))).toBeUndefined();
    expect(at(resolve('/checkout'), resolve('/checkout/ropa'))).toBeUndefined();
    expect(at('.cache', resolve('/elsewhere'))).toBeUndefined();
    expect(at('', resolve('/elsewhere'))).toBeUndefined();
    expect(at(resolve('/checkouts'), resolve('/checkout'))).toBe(resolve('/checkouts/ropa'));
    expect(at(resolve('/..checkout'), resolve('/'))).toBeUndefined();
  });
});
