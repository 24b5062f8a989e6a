import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCache } from '../../src/read/cache.ts';
import { openCompiled } from '../../src/read/known-clean.ts';
import { temporaryFolder } from '../cli/ropa.ts';

const A = "export default activity({ id: 'a', name: 'One' });\n";
const FILES = { 'a.ts': A, 'b.ts': 'export const b = 1;\n' };

const bytesOf = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]));

function opened() {
  const cache = openCache(join(temporaryFolder(), 'cache'));
  return (version = '1') => openCompiled(cache, (part) => `place.${part}`, version);
}

/** Kept of these files, and approved. */
function approved() {
  const open = opened();
  const bytes = bytesOf(FILES);
  open().remember(bytes);
  open().approve(bytes);
  return open;
}

describe('files that the compiler has nothing to say of', () => {
  it('are known by what they hold', () => {
    const { wasClean, isClean } = approved()();
    expect(wasClean).toBe(true);
    expect(isClean(bytesOf(FILES))).toBe(true);
    expect(isClean(bytesOf({ ...FILES, 'a.ts': A.replace('One', 'Another') }))).toBe(true);
  });

  it.each([
    ['another id', { ...FILES, 'a.ts': A.replace("'a'", "'b'") }],
    ['a file more', { ...FILES, 'c.ts': A }],
    ['a file less', { 'a.ts': A }],
    ['another name of a file', { 'a.ts': A, 'c.ts': FILES['b.ts'] }],
  ])('are not known with %s', (_, files) => {
    expect(approved()().isClean(bytesOf(files))).toBe(false);
  });

  it('are not known to another version, before they are approved, or where others were', () => {
    expect(approved()('2').wasClean).toBe(false);
    const open = opened();
    open().remember(bytesOf(FILES));
    expect([open().wasClean, open().isClean(bytesOf(FILES))]).toEqual([false, false]);
    open().approve(bytesOf({ ...FILES, 'a.ts': A.replace("'a'", "'b'") }));
    expect([open().wasClean, open().isClean(bytesOf(FILES))]).toEqual([true, false]);
  });
});
