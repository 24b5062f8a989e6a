import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../../src/read/index.ts';
import { resolveImport } from '../../src/read/resolve-import.ts';
import { made } from './made.ts';
import { stubReading } from './stub.ts';

function resolver() {
  const registry = made({
    'acme/data.ts': '',
    'acme/notes.md': '',
    'acme/activities/orders.ts': '',
    'acme/big.ts': 'a'.repeat(2_000_000),
    'other/data.ts': '',
    'acme.ts': '',
  });
  mkdirSync(join(registry, 'acme/folder.ts'));
  symlinkSync('data.ts', join(registry, 'acme/inside.ts'));
  symlinkSync('../other/data.ts', join(registry, 'acme/outside.ts'));
  symlinkSync('nowhere.ts', join(registry, 'acme/broken.ts'));
  symlinkSync('../other', join(registry, 'acme/elsewhere'));
  const { folder, files } = filesOf(registry, 'acme');
  const reading = stubReading({ folder, files: new Set(files) });
  return (specifier: string, from = 'activities/orders.ts') => {
    const resolved = resolveImport(reading, join(folder, from), specifier);
    if (typeof resolved === 'string') return resolved;
    return 'file' in resolved ? resolved.file.slice(folder.length + 1) : resolved.refusal;
  };
}

describe('resolveImport', () => {
  it.each<[string, string]>([
    ['../data.ts', 'data.ts'],
    ['../data.js', 'data.ts'],
    ['../data', 'data.ts'],
    ['./orders.ts', 'activities/orders.ts'],
    ['../activities/../data.ts', 'data.ts'],
    ['../../acme/data.ts', 'data.ts'],
    ['../inside.ts', 'data.ts'],
    ['../outside.ts', 'reported'],
    ['../broken.ts', 'reported'],
    ['../elsewhere/data.ts', 'reported'],
    ['../big.ts', 'reported'],
    ['../absent.ts', 'missing-file'],
    ['../folder.ts', 'missing-file'],
    ['../activities', 'missing-file'],
    ['../data.ts/x.ts', 'missing-file'],
    [`../${'x'.repeat(5000)}.ts`, 'missing-file'],
    ['../a\0b.ts', 'missing-file'],
    ['../notes.md', 'import'],
    ['../../other/data.ts', 'outside'],
    ['../../acme.ts', 'outside'],
    ['../../../../../../../../etc/hosts', 'outside'],
    ['..', 'import'],
    ['.', 'import'],
    ['data.ts', 'import'],
    ['/etc/hosts', 'import'],
    ['node:fs', 'import'],
    ['ropa/package.json', 'import'],
    ['#internal', 'import'],
    ['https://acme.example/data.ts', 'import'],
    ['', 'import'],
  ])('%j is %s', (specifier, expected) => {
    expect(resolver()(specifier)).toBe(expected);
  });
});
