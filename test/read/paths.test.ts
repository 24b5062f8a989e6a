import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryAt, isInside, realPathOf } from '../../src/read/paths.ts';
import { made } from './made.ts';

describe('isInside', () => {
  it.each<[string, boolean]>([
    ['/r/acme/a.ts', true],
    ['/r/acme/b/c/d.ts', true],
    ['/r/acme/..data/a.ts', true],
    ['/r/acme', false],
    ['/r/acme/../other/a.ts', false],
    ['/r/acme2/a.ts', false],
    ['/r', false],
    ['/', false],
  ])('%s: %s', (path, expected) => {
    expect(isInside('/r/acme', path)).toBe(expected);
  });
});

describe('entryAt', () => {
  it('does not follow links, and finds nothing where there is nothing', () => {
    const registry = made({ 'a.ts': '' });
    symlinkSync('nowhere', join(registry, 'link'));
    expect(entryAt(join(registry, 'a.ts'))?.isFile()).toBe(true);
    expect(entryAt(join(registry, 'link'))?.isSymbolicLink()).toBe(true);
    expect(entryAt(join(registry, 'a.ts/b.ts'))).toBeUndefined();
    expect(entryAt('a\0b')).toBeUndefined();
    expect(entryAt('a'.repeat(10_000))).toBeUndefined();
  });
});

describe('realPathOf', () => {
  it('follows links, and finds nothing where they lead nowhere or round', () => {
    const registry = made({ 'a.ts': '' });
    symlinkSync('a.ts', join(registry, 'link'));
    symlinkSync('round', join(registry, 'round'));
    expect(realPathOf(join(registry, 'link'))).toBe(join(registry, 'a.ts'));
    expect(realPathOf(join(registry, 'round'))).toBeUndefined();
    expect(realPathOf(join(registry, 'nowhere'))).toBeUndefined();
  });
});
