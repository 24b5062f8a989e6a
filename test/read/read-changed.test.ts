import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as ropa from '../../src/index.ts';
import { freeze, thaw } from '../../src/read/kept-files.ts';
import { readChanged } from '../../src/read/read-changed.ts';
import { readOrganisation } from '../../src/read/read-organisation.ts';
import { filesOf } from '../../src/read/registry-files.ts';
import { made } from './made.ts';

const SHARED =
  "export const words = ['one', 'two'];\nexport const law = { name: 'An act', words };\n";
const A = "import { law } from './shared.ts';\nexport const a = { law };\n";

/** Reads it, changes a file, and reads it again: in full, and what has changed. */
function changed(name: string, text: string) {
  const registry = made({ 'acme/shared.ts': SHARED, 'acme/a.ts': A });
  const contentsOf = (files: readonly string[]) =>
    new Map(files.map((file) => [file, readFileSync(file)]));
  const before = filesOf(registry, 'acme');
  const first = readOrganisation(registry, 'acme', ropa, before, contentsOf(before.files));
  const frozen = freeze(first, contentsOf(before.files)) ?? new Uint8Array();
  writeFileSync(join(registry, 'acme', name), text);
  const listed = filesOf(registry, 'acme');
  const contents = contentsOf(listed.files);
  const same = thaw(frozen, contents);
  return {
    full: readOrganisation(registry, 'acme', ropa, listed, contents),
    part: readChanged(registry, 'acme', ropa, listed, contents, same),
  };
}

describe('readChanged', () => {
  it.each([
    ['a.ts', "import { law } from './shared.ts';\nexport const a = { ...law, more: 1 };\n"],
    ['shared.ts', SHARED.replace('two', 'three')],
    ['new.ts', "import { words } from './shared.ts';\nexport const b = [...words];\n"],
  ])('gives what reading all gives, after a change of %s', (name, text) => {
    const { full, part } = changed(name, text);
    const byId = (declarations: readonly { value: { id?: unknown } }[] = []) =>
      declarations.map(({ value }) => value).sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
    expect(byId(part?.declarations)).toEqual(byId(full.declarations));
    expect(new Map([...(part?.exports ?? [])].sort())).toEqual(new Map([...full.exports].sort()));
    expect(part?.changed.length).toBeLessThan(full.files.length);
    for (const file of full.files) {
      expect(part?.fingerprint(file)).toBe(full.fingerprint(file));
      expect(part?.importsOf(file)).toEqual(full.importsOf(file));
    }
    const { value } = full.declarations.find(({ kind }) => kind === 'organisation') ?? {};
    expect(value).toBeDefined();
    for (const path of [['organisation'], ['organisation', 'name'], ['activities', 'none']]) {
      expect(part?.locate(path)).toEqual(full.locate(path));
      expect(part?.approach(path)).toEqual(full.approach(path));
    }
    expect(part?.fieldAt(full.files[0] ?? '', 2, 1)).toEqual(
      full.fieldAt(full.files[0] ?? '', 2, 1),
    );
  });

  it.each([
    ['a.ts', "import { law } from './shared.ts';\nexport const a = { law: law() };\n"],
    ['a.ts', 'export const a = ;\n'],
    ['a.ts', "import { none } from './gone.ts';\nexport const a = none;\n"],
  ])('leaves it to a full reading where something cannot be read: %s', (name, text) => {
    const { full, part } = changed(name, text);
    expect(full.problems.length).toBeGreaterThan(0);
    expect(part).toBeUndefined();
  });
});
