import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { contentDigest } from '../../src/read/cache.ts';
import { digestIn, openContents } from '../../src/read/contents.ts';
import { filesOf } from '../../src/read/registry-files.ts';
import type { Stamps } from '../../src/read/stamps.ts';
import { made } from './made.ts';

async function workshop() {
  const registry = made({ 'acme/a.ts': 'one', 'acme/b.ts': '' });
  const open = (known?: Stamps, since = Date.now()) => {
    const { entries } = filesOf(registry, 'acme');
    return openContents(entries, since, known);
  };
  // Else they count as written while they are read.
  await wait(50);
  return { file: join(registry, 'acme/a.ts'), open };
}

describe('openContents', () => {
  it('gives what files hold, and nothing of others', async () => {
    const { file, open } = await workshop();
    const contents = open();
    expect(contents.files).toContain(file);
    expect(contents.get(file)).toEqual(Buffer.from('one'));
    expect(contents.get(file)).toBe(contents.get(file));
    expect(contents.digestOf(file)).toBe(contentDigest(Buffer.from('one')));
    expect([contents.get('/else.ts'), contents.digestOf('/else.ts')]).toEqual([
      undefined,
      undefined,
    ]);
    expect([contents.isConsistent(), contents.isStillTrue()]).toEqual([true, true]);
  });

  it('reads nothing that is as it was when stamps were kept', async () => {
    const { file, open } = await workshop();
    const first = open();
    expect(first.unknown).toBe(first.files.length);
    const stamps = new Map(first.stamps()).set(file, {
      ...first.stamps().get(file),
      stamp: first.stamps().get(file)?.stamp ?? '',
      digest: 'not that of what it holds',
    });
    const again = open(stamps);
    expect([again.unknown, again.digestOf(file)]).toEqual([0, 'not that of what it holds']);
    expect(again.isConsistent()).toBe(true);
    // Once it is read all the same, it tells.
    again.get(file);
    expect([again.isConsistent(), again.isStillTrue()]).toEqual([false, false]);
  });

  it('reads what was written since, even as long as before and under its old date', async () => {
    const { file, open } = await workshop();
    const first = open();
    const stamps = first.stamps();
    writeFileSync(file, 'two');
    utimesSync(file, 0, 0);
    expect(first.isStillTrue()).toBe(false);
    const again = open(stamps);
    expect([again.unknown, again.digestOf(file)]).toEqual([1, contentDigest(Buffer.from('two'))]);
  });

  it('keeps no stamp of what may have been written while it was read', async () => {
    const { file, open } = await workshop();
    writeFileSync(file, 'two');
    const contents = open();
    expect(contents.stamps().has(file)).toBe(false);
    expect(contents.stamps().size).toBe(contents.files.length - 1);
    expect(contents.isStillTrue()).toBe(false);
  });

  it('is no longer true once a file is gone', async () => {
    const { file, open } = await workshop();
    const contents = open();
    rmSync(file);
    expect(contents.isStillTrue()).toBe(false);
  });

  it('is not true of files written after somebody else began to read', async () => {
    const { open } = await workshop();
    expect(open(undefined, Date.now() - 10_000).isStillTrue()).toBe(false);
  });
});

it('gives the digest of what is only held', () => {
  const held = new Map([['a.ts', Buffer.from('one')]]);
  expect(digestIn(held, 'a.ts')).toBe(contentDigest(Buffer.from('one')));
  expect(digestIn(held, 'b.ts')).toBeUndefined();
});
