import { describe, expect, it } from 'vitest';
import { contentDigest } from '../../src/read/cache.ts';
import {
  type CleanFiles,
  packAll,
  packFew,
  unpackAll,
  withFew,
} from '../../src/read/clean-files.ts';
import { held } from './held.ts';

const FILES = { '/a.ts': 'one é', '/b.ts': '', '/c.ts': 'three' };
const plain = (...imports: string[]) => ({ imports, byPath: true, isPlain: true });
const IMPORTS: Record<string, ReturnType<typeof plain>> = {
  '/a.ts': plain('/b.ts', '/c.ts'),
  '/b.ts': { ...plain('/c.ts'), byPath: false },
  '/c.ts': plain(),
};
const importsOf = (file: string) => IMPORTS[file];

/** The words of all, and what else is known of them. */
const shown = (files: CleanFiles) =>
  Object.fromEntries(
    [...files].map(([file, { digest, imports, content }]) => {
      const found = content();
      expect(found && contentDigest(found)).toBe(digest);
      return [file, [Buffer.from(found ?? []).toString(), imports]];
    }),
  );

const packed = () => {
  const { text, whole } = packAll(held(FILES), importsOf);
  return { text, part: (start: number, end: number) => whole.subarray(start, end) };
};

describe('clean files', () => {
  it('are kept with what they held and what they import', () => {
    const { text, part } = packed();
    expect(shown(unpackAll(text, part))).toEqual({
      '/a.ts': ['one é', ['/b.ts', '/c.ts']],
      '/b.ts': ['', undefined],
      '/c.ts': ['three', []],
    });
  });

  it('are known by their digests where others lie in their place', () => {
    const { text } = packed();
    const { whole } = packAll(held({ ...FILES, '/a.ts': 'other' }), importsOf);
    const files = unpackAll(text, (start, end) => whole.subarray(start, end));
    expect(files.get('/a.ts')?.content()).toBeUndefined();
    expect(
      unpackAll(text, () => undefined)
        .get('/c.ts')
        ?.content(),
    ).toBeUndefined();
  });

  it('depend on what nobody knows where a file imports one that is not there, or is not plain', () => {
    const unknown: Record<string, ReturnType<typeof plain>> = {
      '/a.ts': plain('/gone.ts'),
      '/b.ts': { ...plain(), isPlain: false },
    };
    const { text } = packAll(held(FILES), (file) => unknown[file]);
    const files = unpackAll(text, () => undefined);
    expect([...files.values()].map(({ imports }) => imports)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('change one by one', () => {
    const { text, part } = packed();
    const now = held({ '/a.ts': 'new', '/c.ts': 'three', '/d.ts': 'four' });
    const few = packFew(now, ['/b.ts', '/a.ts', '/d.ts'], importsOf);
    expect(shown(withFew(unpackAll(text, part), few))).toEqual({
      '/a.ts': ['new', ['/b.ts', '/c.ts']],
      '/c.ts': ['three', []],
      '/d.ts': ['four', undefined],
    });
  });
});
