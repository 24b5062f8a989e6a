import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/app/user-error.ts';
import { keptFrom, targetOf } from '../../src/app/write-target.ts';
import { newFolder } from './folders.ts';

const home = process.cwd();
afterEach(() => process.chdir(home));

const manifest = JSON.stringify({ version: 1, organisations: [{ id: 'a', name: 'A' }] });

/** A folder with a registry in it, and a place to write to. */
function place(): { root: string; registry: string; out: string } {
  const root = realpathSync(newFolder());
  mkdirSync(join(root, 'registry/acme'), { recursive: true });
  return { root, registry: join(root, 'registry'), out: join(root, 'dist') };
}

const refusal = (out: string, registry: string): string => {
  try {
    targetOf(out, registry);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return '';
};

describe('targetOf', () => {
  it('takes a new folder, an empty one, and one with only a README.md', () => {
    const { registry, out } = place();
    const target = { folder: out, previous: undefined };
    expect(targetOf(out, registry)).toEqual(target);
    mkdirSync(out);
    expect(targetOf(out, registry)).toEqual(target);
    writeFileSync(join(out, 'README.md'), '');
    expect(targetOf(out, registry)).toEqual(target);
  });

  it('takes what an earlier build made', () => {
    const { registry, out } = place();
    mkdirSync(out);
    writeFileSync(join(out, 'manifest.json'), manifest);
    writeFileSync(join(out, 'index.html'), '');
    expect(targetOf(out, registry).previous?.organisations).toHaveLength(1);
  });

  it.each(['{}', 'not JSON', '{"name":"an app","version":"1"}', '[]', 'null', '{"version":2}'])(
    'refuses a folder whose manifest.json is %s',
    (text) => {
      const { registry, out } = place();
      mkdirSync(out);
      writeFileSync(join(out, 'manifest.json'), text);
      expect(refusal(out, registry)).toBe(
        `${out} holds what no build made (manifest.json). Name an empty or new folder with --out.`,
      );
    },
  );

  it('refuses a manifest that names no proper id, which would lead elsewhere', () => {
    const { registry, out } = place();
    mkdirSync(out);
    const text = manifest.replace('"a"', '"../.."');
    writeFileSync(join(out, 'manifest.json'), text);
    expect(refusal(out, registry)).toContain('holds what no build made');
  });

  it('refuses a file', () => {
    const { registry, out } = place();
    writeFileSync(out, '');
    expect(refusal(out, registry)).toBe(`${out} is not a folder. Name a folder with --out.`);
  });

  it('refuses to erase the registry, or to write into it', () => {
    const { root, registry } = place();
    const erases = 'holds the registry, which a build would erase. Name another --out.';
    expect(refusal(root, registry)).toBe(`${root} ${erases}`);
    expect(refusal(registry, registry)).toBe(`${registry} ${erases}`);
    const inside = join(registry, 'dist');
    expect(refusal(inside, registry)).toBe(
      `${inside} lies in the registry. Name a folder outside it with --out.`,
    );
    expect(refusal('/', registry)).toContain('holds the registry');
  });

  it('refuses to erase the folder that one is in', () => {
    const { registry, out } = place();
    mkdirSync(join(out, 'deep'), { recursive: true });
    process.chdir(join(out, 'deep'));
    expect(refusal(out, registry)).toContain('holds the folder that you are in');
    expect(refusal('.', registry)).toContain('holds the folder that you are in');
  });

  it('sees through links', () => {
    const { root, registry, out } = place();
    symlinkSync(registry, join(root, 'link'));
    expect(refusal(join(root, 'link'), registry)).toContain('holds the registry');
    mkdirSync(join(root, 'real'));
    symlinkSync(join(root, 'real'), out);
    expect(targetOf(out, registry).folder).toBe(join(root, 'real'));
  });

  it('tells a folder from another whose name begins alike', () => {
    const { root, registry } = place();
    expect(targetOf(join(root, 'registry-dist'), registry).previous).toBeUndefined();
  });
});

describe('keptFrom', () => {
  it('keeps organisations that are not built and whose record is there', () => {
    const { registry, out } = place();
    mkdirSync(join(out, 'a/register'), { recursive: true });
    writeFileSync(join(out, 'manifest.json'), manifest);
    writeFileSync(join(out, 'a/register/register.json'), '{"activities":[]}');
    const target = targetOf(out, registry);
    expect(keptFrom(target, ['b'])).toEqual([
      { entry: { id: 'a', name: 'A' }, record: { activities: [] } },
    ]);
    expect(keptFrom(target, ['a'])).toEqual([]);
    expect(keptFrom({ folder: join(out, 'gone'), previous: target.previous }, [])).toEqual([]);
  });
});
