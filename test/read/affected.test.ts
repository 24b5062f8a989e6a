import { describe, expect, it } from 'vitest';
import { affected } from '../../src/read/affected.ts';
import { packAll, unpackAll } from '../../src/read/clean-files.ts';
import { held } from './held.ts';

const importing = (name: string, from: string, words: string) =>
  `import { ${from} } from './${from}.ts';\nexport const ${name} = describe({ name: '${words}', ${from} });\n`;

const FILES = {
  '/a.ts': "export const a = describe({ id: 'a', name: 'One' });\n",
  '/b.ts': importing('b', 'a', 'Two'),
  '/c.ts': importing('c', 'b', 'Three'),
  '/d.ts': "export const d = describe({ id: 'd', name: 'Four' });\n",
};
const IMPORTS: Record<string, string[]> = { '/b.ts': ['/a.ts'], '/c.ts': ['/b.ts'] };

/** The files affected when these changed since they were clean; `null` is a file that is gone. */
function changed(changes: Readonly<Record<string, string | null>>, unknown: string[] = []) {
  const { text, whole } = packAll(held(FILES), (file) => ({
    imports: IMPORTS[file] ?? [],
    byPath: true,
    isPlain: !unknown.includes(file),
  }));
  const clean = unpackAll(text, (start, end) => whole.subarray(start, end));
  const now = Object.entries({ ...FILES, ...changes }).flatMap(([file, one]) =>
    one === null ? [] : [[file, one] as const],
  );
  return affected(clean, held(Object.fromEntries(now))).join(' ');
}

const all = '/a.ts /b.ts /c.ts /d.ts';

describe('the files that the compiler has to be asked about', () => {
  it.each([
    ['nothing', {}, ''],
    ['words', { '/a.ts': FILES['/a.ts'].replace('One', 'Another') }, ''],
    ['comments and blanks', { '/a.ts': `// more\n\n${FILES['/a.ts']}` }, ''],
    ['a file that nobody imports', { '/d.ts': FILES['/d.ts'].replace("'d'", "'e'") }, '/d.ts'],
    [
      'one that others import',
      { '/a.ts': FILES['/a.ts'].replace("'a'", "'b'") },
      '/a.ts /b.ts /c.ts',
    ],
    ['one in the middle', { '/b.ts': FILES['/b.ts'].replace(', a }', ' }') }, '/b.ts /c.ts'],
    ['a new file', { '/e.ts': 'export const e = 1;\n' }, '/e.ts'],
    ['a file that is gone', { '/a.ts': null }, '/b.ts /c.ts'],
    ['a file that is gone, which nobody imported', { '/d.ts': null }, ''],
  ])('after a change of %s', (_, changes, expected) => {
    expect(changed(changes)).toBe(expected);
  });

  it.each([
    ['it may mean something to any file', 'declare global { interface Array<T> { more: T } }\n'],
    ['a comment in it may', "/// <reference lib='dom' />\nexport const d = 1;\n"],
    ['it cannot be read', 'export const d = ;\n'],
  ])('are all where %s', (_, text) => {
    expect(changed({ '/d.ts': text })).toBe(all);
  });

  it('are those as well of which nobody knows what they depend on', () => {
    const other = { '/a.ts': FILES['/a.ts'].replace("'a'", "'b'") };
    expect(changed(other, ['/d.ts'])).toBe(all);
    expect(changed({}, ['/d.ts'])).toBe('');
  });
});
