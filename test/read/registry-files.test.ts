import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, organisationsIn } from '../../src/read/index.ts';
import { made } from './made.ts';

/** The files of `acme`, and the problems with them, by their paths from the registry. */
function listed(registry: string) {
  const { files, entries, problems } = filesOf(registry, 'acme');
  expect([...entries.keys()]).toEqual(files);
  return {
    files: files.map((file) => relative(registry, file)),
    problems: problems.map(({ range, message }) => `${relative(registry, range.file)} ${message}`),
  };
}

describe('filesOf', () => {
  it('lists every .ts file, nested or not, in one order', () => {
    const registry = made({
      'acme/b.ts': '',
      'acme/B.ts': '',
      'acme/a/z.ts': '',
      'acme/a/y/x.ts': '',
      'acme/a.ts': '',
      'acme/é.ts': '',
      'acme/notes.md': '',
      'acme/data.tsx': '',
      'acme/data.mts': '',
      'acme/data.js': '',
      'other/organisation.ts': '',
    });
    expect(listed(registry)).toEqual({
      files: ['B', 'a/y/x', 'a/z', 'a', 'b', 'organisation', 'é'].map((name) => `acme/${name}.ts`),
      problems: [],
    });
  });

  it('leaves out what is too large, and what leads outside', () => {
    const registry = made({
      'acme/big.ts': 'a'.repeat(1_500_000),
      'beyond.ts': '',
      'acme/a.ts': '',
    });
    symlinkSync('../beyond.ts', join(registry, 'acme/link.ts'));
    symlinkSync('../..', join(registry, 'acme/parent'));
    symlinkSync('a.ts', join(registry, 'acme/same.ts'));
    symlinkSync('.', join(registry, 'acme/self'));
    expect(listed(registry)).toEqual({
      files: ['acme/a.ts', 'acme/organisation.ts'],
      problems: [
        'acme/big.ts too-large',
        'acme/link.ts link',
        'acme/parent link',
        'acme/self link',
      ],
    });
  });

  it('reads no folder that is itself a link to outside the registry', () => {
    const [registry, beyond] = [made(), made()];
    rmSync(join(registry, 'acme'), { recursive: true });
    symlinkSync(join(beyond, 'acme'), join(registry, 'acme'));
    expect(listed(registry)).toEqual({ files: [], problems: ['acme link'] });
  });
});

describe('organisationsIn', () => {
  it('lists the folders with an organisation.ts, in order', () => {
    const registry = made({
      'zeta/organisation.ts': '',
      'Beta/organisation.ts': '',
      'beyond/data.ts': '',
      'organisation.ts': '',
    });
    mkdirSync(join(registry, 'empty'));
    expect(organisationsIn(registry)).toEqual(['Beta', 'acme', 'zeta']);
  });

  it('lists one whose organisation.ts is a link, even a broken one', () => {
    const registry = made({ 'zeta/data.ts': '' });
    symlinkSync('nowhere.ts', join(registry, 'zeta/organisation.ts'));
    expect(organisationsIn(registry)).toEqual(['acme', 'zeta']);
  });

  it('fails where there is no folder', () => {
    expect(() => organisationsIn(join(made(), 'nowhere'))).toThrow('ENOENT');
  });
});
