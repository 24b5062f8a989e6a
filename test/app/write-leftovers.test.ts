import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pid } from 'node:process';
import { describe, expect, it } from 'vitest';
import { besideOf, clearLeftovers } from '../../src/app/write-leftovers.ts';
import { contentsOf, newFolder } from './folders.ts';

/** A process that cannot be running. */
const DEAD = 2 ** 30;

function leave(root: string, name: string): void {
  mkdirSync(join(root, name, 'output'), { recursive: true });
  writeFileSync(join(root, name, 'output', 'file'), name);
}

describe('besideOf', () => {
  it('makes a folder beside another, named after it and the running process', () => {
    const out = join(newFolder(), 'dist');
    const beside = besideOf(out, 'new');
    expect(dirname(beside)).toBe(dirname(out));
    expect(basename(beside)).toMatch(new RegExp(`^\\.dist\\.ropa-new-${pid}-\\w+$`));
  });
});

describe('clearLeftovers', () => {
  it('clears what stopped builds left of this folder, and nothing else', () => {
    const root = newFolder();
    mkdirSync(join(root, 'dist'));
    leave(root, `.dist.ropa-new-${DEAD}-abc123`);
    leave(root, `.dist.ropa-old-${DEAD}-abc123`);
    const others = [
      `.dist.ropa-new-${pid}-abc123`,
      `.other.ropa-new-${DEAD}-abc123`,
      `.dist.ropa-new-${DEAD}`,
      '.dist.backup',
    ];
    for (const name of others) leave(root, name);
    clearLeftovers(join(root, 'dist'));
    expect(readdirSync(root).sort()).toEqual([...others, 'dist'].sort());
  });

  it('brings the former output back where a build stopped between taking it away and the new one', () => {
    const root = newFolder();
    leave(root, `.dist.ropa-new-${DEAD}-abc123`);
    leave(root, `.dist.ropa-old-${DEAD}-def456`);
    clearLeftovers(join(root, 'dist'));
    expect([...contentsOf(root)]).toEqual([['dist/file', `.dist.ropa-old-${DEAD}-def456`]]);
  });

  it('has nothing to do where there is no folder yet', () => {
    expect(() => clearLeftovers(join(newFolder(), 'a/b/dist'))).not.toThrow();
  });
});
