import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCache } from '../../src/read/cache.ts';
import { openCompiled } from '../../src/read/known-clean.ts';
import { temporaryFolder } from '../cli/ropa.ts';
import { held } from './held.ts';

const A = "export default activity({ id: 'a', name: 'One' });\n";
const FILES: Record<string, string> = { 'a.ts': A, 'b.ts': 'export const b = 1;\n' };
const renamed = { ...FILES, 'a.ts': A.replace('One', 'Another') };
const retyped = { ...FILES, 'a.ts': A.replace("'a'", "'b'") };
const importsOf = () => ({ imports: [], byPath: true, isPlain: true });

/** What is kept under one name, opened as often as one likes. */
function opened() {
  const cache = openCache(join(temporaryFolder(), 'cache'));
  const saved: string[] = [];
  const open = (version = '1') =>
    openCompiled(
      {
        ...cache,
        save: (name, key, content) => {
          saved.push(name);
          cache.save(name, key, content);
        },
      },
      (part) => part,
      version,
    );
  /** As after a run in which the compiler had nothing to say. */
  const approve = (files: Readonly<Record<string, string>>) => {
    const compiled = open();
    const isAsked = compiled.toAsk(held(files)).length > 0;
    compiled.remember(held(files), importsOf, isAsked)();
    return saved.splice(0).join(' ');
  };
  const asked = (files: Readonly<Record<string, string>>) => open().toAsk(held(files)).join(' ');
  return { open, approve, asked };
}

describe('files that the compiler has nothing to say of', () => {
  it('are known by what they hold', () => {
    const { open, approve, asked } = opened();
    expect([open().wasClean, asked(FILES)]).toEqual([false, 'a.ts b.ts']);
    expect(approve(FILES)).toBe('sources clean');
    expect(open().wasClean).toBe(true);
    expect([asked(FILES), asked(renamed), asked(retyped)]).toEqual(['', '', 'a.ts']);
  });

  it('are not known to another version, or before they are approved', () => {
    const { open, approve, asked } = opened();
    open().remember(held(FILES), importsOf, true);
    expect(open().wasClean).toBe(false);
    approve(FILES);
    expect(open('2').wasClean).toBe(false);
    // Others lie in their place now, of which nobody knows yet whether they are clean.
    const more = Array.from({ length: 9 }, (_, index) => [`${index}.ts`, 'export {};\n']);
    open().remember(held({ ...Object.fromEntries(more), ...renamed }), importsOf, true);
    expect([asked(FILES), asked(renamed)]).toEqual(['', 'a.ts']);
  });

  it('are kept beside the rest where they are few, and all again where they are many', () => {
    const { approve, asked } = opened();
    approve(FILES);
    expect(approve(retyped)).toBe('clean-since');
    expect([asked(retyped), asked(FILES)]).toEqual(['', 'a.ts']);
    expect(approve({ 'b.ts': FILES['b.ts'] ?? '', 'c.ts': A })).toBe('clean-since');
    expect([asked({ 'b.ts': FILES['b.ts'] ?? '', 'c.ts': A }), asked(FILES)]).toEqual(['', 'a.ts']);
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`${index}.ts`, `export const n = ${index};\n`]),
    );
    expect(approve({ ...FILES, ...many })).toBe('sources clean');
    expect(asked({ ...FILES, ...many })).toBe('');
  });

  it('are not kept again for words in a few of them', () => {
    const { approve } = opened();
    approve(FILES);
    expect(approve(renamed)).toBe('');
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`${index}.ts`, A.replace("'a'", `'${index}'`)]),
    );
    approve(many);
    const otherWords = Object.entries(many).map(([file, text]) => [
      file,
      text.replace('One', 'Two'),
    ]);
    expect(approve(Object.fromEntries(otherWords))).toBe('sources clean');
  });
});
