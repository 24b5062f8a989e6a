import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/model/index.ts';
import { freeze, keepable, thaw, unchanged } from '../../src/read/kept-files.ts';
import { readFiles } from './made.ts';

const FILES = {
  'shared.ts': "export const words = ['one', 'two'];\nexport const law = { words };\n",
  'a.ts': "import { words } from './shared.ts';\nexport const a = { words };\n",
  'b.ts': 'export const b = 1;\n',
};

function kept(files: Readonly<Record<string, string>> = FILES) {
  const { reading } = readFiles(files);
  const path = (name: string) => join(reading.folder, name);
  const contents = new Map(reading.files.map((file) => [file, readFileSync(file)]));
  return { reading, path, contents, frozen: freeze(reading, contents) };
}

const names = (files: ReadonlyMap<string, unknown>, folder: string) =>
  [...files.keys()].map((file) => file.slice(folder.length + 1)).sort();

describe('what files said', () => {
  it('comes back as it was, with what is shared and what is declared', () => {
    const { reading, path, contents, frozen } = kept();
    const thawed = thaw(frozen ?? new Uint8Array(), contents);
    expect(names(thawed, reading.folder)).toEqual(names(contents, reading.folder));
    const shared = thawed.get(path('shared.ts'))?.exports.get('law');
    const words = thawed.get(path('shared.ts'))?.exports.get('words');
    expect(shared).toEqual({ words: ['one', 'two'] });
    const using = thawed.get(path('a.ts'))?.exports.get('a') as { words?: unknown } | undefined;
    expect(using?.words).toBe(words);
    for (const { file, kind, value } of reading.declarations) {
      const one = thawed.get(file)?.declared.find((declared) => declared.value.id === value.id);
      expect([one?.kind, kindOf(one?.value), one?.value]).toEqual([kind, kind, value]);
    }
    expect(reading.declarations.length).toBeGreaterThan(0);
  });

  it.each([
    ['b.ts', ['b.ts']],
    ['shared.ts', ['a.ts', 'shared.ts']],
  ])('is not believed after a change of %s', (changed, gone) => {
    const { reading, path, contents, frozen } = kept();
    const now = new Map(contents).set(path(changed), Buffer.from('export const b = 2;\n'));
    const left = names(thaw(frozen ?? new Uint8Array(), now), reading.folder);
    const all = names(contents, reading.folder);
    expect(all.filter((name) => !left.includes(name))).toEqual(gone);
  });

  it('is not believed where a file that is imported is gone', () => {
    const { reading, path, contents, frozen } = kept();
    const now = new Map(contents);
    now.delete(path('shared.ts'));
    const left = names(thaw(frozen ?? new Uint8Array(), now), reading.folder);
    expect(left).not.toContain('a.ts');
    expect(left).toContain('b.ts');
  });

  it('leaves out what imports by another name than the path of a file', () => {
    const { reading, contents, frozen } = kept({
      ...FILES,
      'a.ts': "import { words } from './shared.js';\nexport const a = { words };\n",
    });
    const left = names(thaw(frozen ?? new Uint8Array(), contents), reading.folder);
    expect(left).not.toContain('a.ts');
    expect(left).toContain('shared.ts');
  });

  it('has functions read again, and does not keep what declares beside them', () => {
    const tools = "import { languages } from 'ropa';\nexport const { gap } = languages('en');\n";
    const { reading, contents, frozen } = kept({ 'tools.ts': tools });
    const left = names(thaw(frozen ?? new Uint8Array(), contents), reading.folder);
    expect(left).not.toContain('tools.ts');
    expect(left.length).toBeGreaterThan(0);
    expect(kept({ 'tools.ts': `${tools}export const law = { name: 'x' };\n` }).frozen).toBe(
      undefined,
    );
  });
});

it('is known while the process lasts, but for files that have changed and those that import them', () => {
  const { reading, path, contents } = kept();
  const said = keepable(reading, contents) ?? new Map();
  const all = unchanged(said, contents);
  expect(names(all, reading.folder)).toEqual(names(contents, reading.folder));
  expect(all.get(path('b.ts'))?.exports).toBe(reading.exports.get(path('b.ts')));
  const now = new Map(contents).set(path('shared.ts'), Buffer.from('export const words = [];\n'));
  const same = names(unchanged(said, now), reading.folder);
  expect(same).toContain('b.ts');
  expect(same).not.toContain('a.ts');
  expect(same).not.toContain('shared.ts');
});
