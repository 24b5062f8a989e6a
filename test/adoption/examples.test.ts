import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FAULTY, ROOT, temporaryFolder } from '../cli/ropa.ts';

const contentOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Runs a line of a script where the package is installed and a registry lies in `registry/`. */
function run(line: string) {
  const folder = temporaryFolder();
  const bin = join(folder, 'node_modules', '.bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(join(ROOT, 'bin/ropa.js'), join(bin, 'ropa'));
  cpSync(join(ROOT, FAULTY), join(folder, 'registry'), { recursive: true });
  const { status } = spawnSync('bash', ['-eo', 'pipefail', '-c', line], {
    cwd: folder,
    env: { PATH: [bin, process.env.PATH].join(delimiter), npm_config_offline: 'true' },
  });
  return { code: status, folder };
}

describe('examples/ci/gitlab.yml', () => {
  const { ropa: job } = parse(contentOf('examples/ci/gitlab.yml'));

  it('writes the reports that it hands to GitLab, also where the check fails', () => {
    expect(job.artifacts.when).toBe('always');
    const { code, folder } = run(job.script.join('\n'));
    expect(code).toBe(1);
    const { codequality, junit } = job.artifacts.reports;
    const issues = JSON.parse(readFileSync(join(folder, codequality), 'utf8'));
    expect(issues[0].location.path).toBe('registry/harbour/berths.ts');
    expect(readFileSync(join(folder, junit), 'utf8')).toContain('failures="2"');
  });

  it('names no key that a job has not', () => {
    expect(Object.keys(job).sort()).toEqual(
      ['artifacts', 'before_script', 'cache', 'image', 'rules', 'script'].sort(),
    );
  });
});

describe('examples/ci/github.yml', () => {
  const { jobs, permissions } = parse(contentOf('examples/ci/github.yml'));

  it('gives the action inputs that it has, and reads outputs that it has', () => {
    const { inputs, outputs } = parse(contentOf('action.yml'));
    const [, check, upload] = jobs.check.steps;
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(check.with)));
    const [, output = ''] = /steps\.ropa\.outputs\.(\w+)/.exec(upload.with.sarif_file) ?? [];
    expect(Object.keys(outputs)).toContain(output);
    expect(permissions['security-events']).toBe('write');
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const [hook] = parse(contentOf('.pre-commit-hooks.yaml'));

  it('runs on declarations, once, and fails where the check fails', () => {
    expect(hook).toMatchObject({ language: 'node', pass_filenames: false });
    const files = new RegExp(hook.files);
    expect(files.test('registry/acme/activities/payroll.ts')).toBe(true);
    expect(files.test('src/index.ts')).toBe(false);
    expect(run(hook.entry).code).toBe(1);
  });

  it('has the name that the example asks for', () => {
    const { repos } = parse(contentOf('examples/ci/pre-commit.yaml'));
    expect(repos[0].hooks).toEqual([{ id: hook.id }]);
  });
});

describe('examples/ci/CODEOWNERS', () => {
  it('has a pattern and owners in each line', () => {
    const lines = contentOf('examples/ci/CODEOWNERS')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).toMatch(/^\/\S+( +@[\w-]+\/[\w-]+)+$/);
  });
});
