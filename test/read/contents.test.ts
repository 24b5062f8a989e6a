import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readContents } from '../../src/read/contents.ts';
import { made } from './made.ts';

async function contents() {
  const registry = made({ 'acme/a.ts': 'one', 'acme/b.ts': '' });
  const files = ['a', 'b'].map((name) => join(registry, `acme/${name}.ts`));
  // Else they count as written while they are read.
  await wait(50);
  return { file: files[0] ?? '', read: readContents(files) };
}

describe('readContents', () => {
  it('gives what files hold', async () => {
    const { file, read } = await contents();
    expect(read.bytes.get(file)).toEqual(Buffer.from('one'));
    expect([...read.bytes.keys()].length).toBe(2);
    expect(read.isStillTrue()).toBe(true);
  });

  it('is no longer true once a file is written, even under its old date', async () => {
    const { file, read } = await contents();
    writeFileSync(file, 'two');
    utimesSync(file, 0, 0);
    expect(read.isStillTrue()).toBe(false);
  });

  it('is no longer true once a file is gone', async () => {
    const { file, read } = await contents();
    rmSync(file);
    expect(read.isStillTrue()).toBe(false);
  });

  it('is not true of files written after somebody else began to read', async () => {
    const { file } = await contents();
    expect(readContents([file], Date.now() - 10_000).isStillTrue()).toBe(false);
  });
});
