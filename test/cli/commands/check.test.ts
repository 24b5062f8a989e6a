import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLEAN, FAULTY, ROOT, registryWith, ropa } from '../ropa.ts';

const json = (text: string) => JSON.parse(text);
describe('ropa check', () => {
  it('exits with 0, 1 or 2, and prints the report only', () => {
    expect(ropa(['check', '--registry', CLEAN])).toMatchObject({ code: 0, stderr: '' });
    expect(ropa(['check', '--registry', FAULTY])).toMatchObject({ code: 1, stderr: '' });
    expect(ropa(['check', '--registry', 'nowhere'])).toMatchObject({ code: 2, stdout: '' });
  });

  it('is judged as on the day that is given', () => {
    const at = (day: string) =>
      json(ropa(['check', '--registry', CLEAN, '--format', 'json', '--as-of', day]).stdout).asOf;
    expect(at('2020-02-29')).toBe('2020-02-29');
  });

  it('counts open questions as errors only if it is strict', () => {
    const registry = registryWith(
      'orchard/organisation.ts',
      "kind: 'company',",
      "kind: 'company', legalForm: gap({ question: 'Which form?' }),",
    );
    const args = ['check', '--registry', registry, '--format', 'json'];
    const lenient = ropa(args);
    expect(lenient.code).toBe(0);
    expect(json(lenient.stdout).summary).toMatchObject({ errors: 0, warnings: 1, gaps: 1 });
    const strict = ropa([...args, '--strict']);
    expect(strict.code).toBe(1);
    expect(json(strict.stdout).summary).toMatchObject({ errors: 1, warnings: 0, gaps: 1 });
  });

  it('names files from the folder in which it runs, also where the registry lies elsewhere', () => {
    const registry = registryWith('orchard/organisation.ts', "country: 'FR',", "country: 'XX',");
    const { stdout, code } = ropa(['check', '--registry', '.', '--format', 'json'], {
      cwd: registry,
    });
    expect(code).toBe(1);
    expect(json(stdout).findings[0]).toMatchObject({
      file: 'orchard/organisation.ts',
      line: 8,
      message: expect.stringContaining('XX'),
    });
    const inside = ropa(['check', '--registry', join(ROOT, FAULTY), '--format', 'json']);
    expect(json(inside.stdout).findings[0].file).toBe(`${FAULTY}/harbour/berths.ts`);
  });

  it('takes an accepted finding out of the exit code, and leaves it in the report', () => {
    const accepted =
      "acknowledged: [{ rule: 'gaps/open', by: 'DPO', reason: 'Known.', until: '2026-12-31' }],";
    const registry = registryWith(
      'orchard/organisation.ts',
      "kind: 'company',",
      `kind: 'company', legalForm: gap({ question: 'Which form?' }), ${accepted}`,
    );
    const args = ['check', '--registry', registry, '--strict', '--format', 'json', '--as-of'];
    const before = ropa([...args, '2026-12-31']);
    expect(before.code).toBe(0);
    expect(json(before.stdout).findings[0].acknowledged).toEqual({
      by: 'DPO',
      reason: 'Known.',
      until: '2026-12-31',
    });
    expect(ropa([...args, '2027-01-01']).code).toBe(1);
  });

  it('speaks the language of the system unless told otherwise', () => {
    const args = ['check', '--registry', CLEAN];
    expect(ropa(args, { env: { LANG: 'fr_FR.UTF-8' } }).stdout).toMatch(/^Rien à corriger/);
    expect(ropa([...args, '--lang', 'en'], { env: { LANG: 'fr' } }).stdout).toMatch(/^Nothing/);
  });

  it('does not print what a link in a registry leads to', () => {
    const registry = registryWith('orchard/organisation.ts', "kind: 'company',", '');
    symlinkSync(join(ROOT, 'package.json'), join(registry, 'orchard/link.ts'));
    const { stdout } = ropa(['check', '--registry', registry]);
    expect(stdout).toContain('link.ts:1:1  error  registry/unreadable-file');
    expect(stdout).not.toContain('│ {');
  });
});
