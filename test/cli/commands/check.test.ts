import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLEAN, FAULTY, ROOT, registryWith, ropa, temporaryFolder } from '../ropa.ts';

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

  it('weighs rules as the organisation does, but never less than the law', () => {
    const registry = registryWith(
      'orchard/organisation.ts',
      "kind: 'company',",
      "kind: 'company', legalForm: gap({ question: 'Which form?' }), severities: [" +
        "{ rule: 'gaps/open', severity: 'error', reason: 'We answer at once.' }," +
        "{ rule: 'recipients/processor-contract', severity: 'info', reason: 'We prefer.' }],",
    );
    const { stdout, code } = ropa(['check', '--registry', registry, '--format', 'json']);
    expect(code).toBe(1);
    expect(json(stdout).findings).toMatchObject([
      {
        rule: 'gaps/open',
        severity: 'error',
        adjusted: { from: 'warning', reason: 'We answer at once.' },
      },
      {
        rule: 'severities/absolute',
        severity: 'error',
        path: 'organisation.severities[1].severity',
        message:
          'What recipients/processor-contract asks is absolute: its findings cannot become “info”.',
      },
    ]);
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

  describe('with a baseline', () => {
    const berths = 'harbour/berths.ts';
    const copy = () => {
      const folder = temporaryFolder();
      cpSync(join(ROOT, FAULTY), folder, { recursive: true });
      return folder;
    };
    const run = (registry: string, ...args: string[]) =>
      ropa(
        ['check', '--registry', registry, '--format', 'json', '--baseline', 'known.json', ...args],
        {
          cwd: registry,
        },
      );
    const entries = (registry: string) =>
      json(readFileSync(join(registry, 'known.json'), 'utf8')).findings;

    it('fails on nothing that is in it, also when lines move, in French, and strictly', () => {
      const registry = copy();
      const taken = run(registry, '--update-baseline');
      expect(taken).toMatchObject({
        code: 0,
        stderr: expect.stringMatching(
          /^The baseline known\.json now holds \d+ findings\. Commit it\.\n$/,
        ),
      });
      const before = readFileSync(join(registry, 'known.json'), 'utf8');
      expect(entries(registry).length).toBe(json(taken.stdout).summary.baselined);
      writeFileSync(
        join(registry, berths),
        `\n\n// a remark\n${readFileSync(join(registry, berths), 'utf8')}`,
      );
      for (const flags of [[], ['--lang', 'fr'], ['--strict']]) {
        const { code, stdout, stderr } = run(registry, ...flags);
        expect([code, stderr]).toEqual([0, '']);
        expect(json(stdout).summary).toMatchObject({ errors: 0, warnings: 0 });
        expect(json(stdout).findings[0].baselined).toBe(true);
      }
      expect(readFileSync(join(registry, 'known.json'), 'utf8')).toBe(before);
    });

    it('fails on what is new, and only on that', () => {
      const registry = copy();
      run(registry, '--update-baseline');
      const known = entries(registry).length;
      writeFileSync(
        join(registry, 'harbour/new.ts'),
        "import { dataCategory } from 'ropa';\nexport const x = dataCategory({ id: 'x', name: '' });\n",
      );
      const { code, stdout } = run(registry);
      expect(code).toBe(1);
      const { findings, summary } = json(stdout);
      const fresh = findings.filter((one: { baselined?: true }) => !one.baselined);
      expect(fresh).toMatchObject([{ file: 'harbour/new.ts', line: 2, column: 48 }]);
      expect(summary).toMatchObject({ errors: 1 });
      // What is left out hides what the rules would say of it: nothing leaves the baseline meanwhile.
      expect(entries(registry)).toHaveLength(known);
    });

    it('loses what has been put right, once everything can be judged', () => {
      const registry = registryWith(
        'orchard/organisation.ts',
        "kind: 'company',",
        "kind: 'company', legalForm: gap({ question: 'Which form?' }),",
      );
      run(registry, '--update-baseline');
      expect(entries(registry)).toMatchObject([
        { organisation: 'orchard', rule: 'gaps/open', at: 'organisation.legalForm' },
      ]);
      const file = join(registry, 'orchard/organisation.ts');
      const text = readFileSync(file, 'utf8');
      writeFileSync(
        file,
        text.replace("gap({ question: 'Which form?' })", "'SAS'").replace('gap, ', ''),
      );
      expect(run(registry)).toMatchObject({
        code: 0,
        stderr: 'The baseline known.json has lost 1 of its findings. Commit it.\n',
      });
      expect(entries(registry)).toEqual([]);
      expect(run(registry).stderr).toBe('');
    });
  });
});
