import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished, vi } from 'vitest';
import { keeping } from '../../src/cli/keeping.ts';
import { made } from '../read/made.ts';

it('keeps things in the folder of the user, unless the registry lies there', () => {
  const caches = made();
  onTestFinished(() => void vi.unstubAllEnvs());
  for (const name of ['XDG_CACHE_HOME', 'LOCALAPPDATA', 'HOME']) vi.stubEnv(name, caches);
  const { cache, version } = keeping('elsewhere') ?? {};
  expect(version).toMatch(/^\d+\.\d+\.\d+\S* v\d+\.\S+ \d/);
  cache?.save('a', 'key', 'text');
  expect(keeping('elsewhere')?.cache.load('a', 'key')?.toString()).toBe('text');
  expect(keeping(caches)).toBeUndefined();
  expect(keeping(join(caches, 'acme'))).toBeDefined();
  mkdirSync(join(caches, '.git'));
  expect(keeping(join(caches, 'acme'))).toBeUndefined();
  vi.stubEnv('XDG_CACHE_HOME', dirname(fileURLToPath(import.meta.url)));
  if (process.platform === 'linux') expect(keeping('elsewhere')).toBeUndefined();
});
