import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile, startCompiler } from '../../src/read/index.ts';
import { made } from './made.ts';

const people =
  "import { dataSubject } from 'ropa';\n\nexport const people = dataSubject({ id: 'people', nam: 'people' });\n";
const FOUND = [{ line: 3, column: 51, code: 'TS2561' }];

/** Folders that the compiler is given, and that are removed when it has ended. */
const ownFolders = () => readdirSync(tmpdir()).filter((name) => /^ropa-\w{6}$/.test(name));

describe('the compiler', () => {
  it('knows this tool as ropa in a folder far from it', async () => {
    const registry = made({ 'acme/people.ts': people });
    expect(await compile([join(registry, 'acme/people.ts')])).toMatchObject(FOUND);
    expect(await compile([join(registry, 'acme/organisation.ts')])).toEqual([]);
  });

  it('knows this tool as ropa where another one is installed', async () => {
    const registry = made({
      'acme/people.ts': people,
      'node_modules/ropa/package.json': '{ "name": "ropa", "types": "index.d.ts" }',
      'node_modules/ropa/index.d.ts': 'export declare const dataSubject: any;\n',
    });
    expect(await compile([join(registry, 'acme/people.ts')])).toMatchObject(FOUND);
  });

  it('heeds no settings of the folder', async () => {
    const registry = made({
      'acme/people.ts': people,
      'acme/data.ts': "import { people } from './people.ts';\n\nexport const copy = { people };\n",
      'package.json': '{ "type": "commonjs" }',
      'tsconfig.json': '{ "compilerOptions": { "strict": false, "noCheck": true } }',
    });
    const files = ['acme/people.ts', 'acme/data.ts'].map((file) => join(registry, file));
    expect(await compile(files)).toMatchObject(FOUND);
  });

  it('has nothing to say of no files', async () => {
    expect(await compile([])).toEqual([]);
  });

  it('reads files whose names need care', async () => {
    const registry = made({ 'acme/les données (2).ts': people, "acme/d'accord.ts": people });
    const files = ['acme/les données (2).ts', "acme/d'accord.ts"].map((file) =>
      join(registry, file),
    );
    const found = await compile(files);
    expect(found.map(({ file }) => file).sort()).toEqual([...files].sort());
  });

  it('fails aloud where it is given what it cannot read', async () => {
    await expect(compile(['/nowhere/at-all.ts'])).rejects.toThrow('/nowhere/at-all.ts');
  });

  it('leaves no folder behind', async () => {
    const before = ownFolders();
    await compile([join(made({ 'acme/people.ts': people }), 'acme/people.ts')]);
    const since = ownFolders().filter((name) => !before.includes(name));
    // Other tests use the compiler at the same time: their folders go as well.
    await expect.poll(() => ownFolders().filter((name) => since.includes(name))).toEqual([]);
  });

  it('can be stopped, although the types would keep it busy', async () => {
    const lines = Array.from({ length: 40 }, (_, n) => `const a${n + 1} = { x: a${n}, y: a${n} };`);
    const registry = made({
      'acme/all.ts': `import { dataSubject } from 'ropa';
const a0 = 'a';
${lines.join('\n')}
export const people = dataSubject({ id: 'people', name: a40 });
`,
    });
    const { diagnostics, stop } = await startCompiler([join(registry, 'acme/all.ts')]);
    const start = performance.now();
    setTimeout(stop, 200);
    await expect(diagnostics).rejects.toThrow('The TypeScript compiler failed');
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
