import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/app/user-error.ts';
import { writeOutput } from '../../src/app/write-output.ts';
import { contentsOf, newFolder } from './folders.ts';

const target = (folder: string) => ({ folder, previous: undefined });
const files = (...entries: [string, string | Uint8Array][]) => new Map(entries);

describe('writeOutput', () => {
  it('writes files below a folder that it makes, with its parents', () => {
    const root = newFolder();
    const out = join(root, 'deep/er/dist');
    writeOutput(target(out), files(['a/b/c.txt', 'é'], ['d.bin', new Uint8Array([0, 255])]), []);
    expect(readFileSync(join(out, 'a/b/c.txt'), 'utf8')).toBe('é');
    expect([...readFileSync(join(out, 'd.bin'))]).toEqual([0, 255]);
    expect(readdirSync(join(root, 'deep/er'))).toEqual(['dist']);
  });

  it('lets others read what it makes, as far as the system does', () => {
    const out = join(newFolder(), 'dist');
    const plain = join(newFolder(), 'plain');
    mkdirSync(plain);
    writeOutput(target(out), files(['a', '']), []);
    expect(statSync(out).mode).toBe(statSync(plain).mode);
  });

  it('leaves nothing of the former output but README.md and what is kept', () => {
    const out = join(newFolder(), 'dist');
    mkdirSync(join(out, 'kept/deep'), { recursive: true });
    mkdirSync(join(out, 'gone'));
    for (const file of ['README.md', 'kept/deep/x', 'gone/y', 'z'])
      writeFileSync(join(out, file), file);
    writeOutput(target(out), files(['new', 'new']), ['kept', 'never-there']);
    expect([...contentsOf(out)]).toEqual([
      ['README.md', 'README.md'],
      ['kept/deep/x', 'kept/deep/x'],
      ['new', 'new'],
    ]);
  });

  it('leaves the former output whole where it fails, and nothing beside it', () => {
    const root = newFolder();
    const out = join(root, 'dist');
    mkdirSync(out);
    writeFileSync(join(out, 'old'), 'old');
    const impossible = files(['a', ''], ['a/b', '']);
    expect(() => writeOutput(target(out), impossible, [])).toThrow();
    expect([...contentsOf(out)]).toEqual([['old', 'old']]);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('says in one line that a file stands in its way', () => {
    const root = newFolder();
    writeFileSync(join(root, 'file'), '');
    const out = join(root, 'file/dist');
    const write = () => writeOutput(target(out), files(['a', '']), []);
    expect(write).toThrow(UserError);
    expect(write).toThrow(
      `${out} cannot be written: a file stands in its way. Name another folder with --out.`,
    );
  });

  it.skipIf(getuid?.() === 0)('says in one line that one may not write there', () => {
    const root = newFolder();
    chmodSync(root, 0o500);
    const out = join(root, 'dist');
    expect(() => writeOutput(target(out), files(['a', '']), [])).toThrow('you may not write there');
    expect(existsSync(out)).toBe(false);
    chmodSync(root, 0o700);
  });
});
