import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CLEAN, FAULTY, ROOT, temporaryFolder } from '../cli/ropa.ts';

interface Step {
  id?: string;
  name?: string;
  uses?: string;
  shell?: string;
  env?: Record<string, string>;
  run?: string;
}

const text = readFileSync(join(ROOT, 'action.yml'), 'utf8');
const action: {
  inputs: Record<string, { description: string; default: string }>;
  outputs: Record<string, { description: string; value: string }>;
  runs: { using: string; steps: Step[] };
} = parse(text);
const { inputs, outputs, runs } = action;

const stepOf = (name: string): Step => {
  const found = runs.steps.find((step) => step.name === name);
  if (!found) throw new Error(`The action has no step ${name}.`);
  return found;
};

/** Runs a step as the runner of GitHub Actions does, in a checkout that holds a registry. */
function run(name: string, registry: string, given: Record<string, string> = {}) {
  const [workspace, temporary] = [temporaryFolder(), temporaryFolder()];
  cpSync(join(ROOT, registry), join(workspace, 'registry'), { recursive: true });
  const { env = {}, run: script = '' } = stepOf(name);
  const files = {
    GITHUB_OUTPUT: join(temporary, 'output'),
    GITHUB_STEP_SUMMARY: join(temporary, 'summary'),
  };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const filled = Object.entries(env).map(([variable, expression]) => [
    variable,
    expression.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) =>
      String(given[input] ?? inputs[input]?.default),
    ),
  ]);
  const file = join(temporary, 'script.sh');
  writeFileSync(file, script);
  const shell = ['--noprofile', '--norc', '-eo', 'pipefail', file];
  const { status, stdout, stderr } = spawnSync('bash', shell, {
    cwd: workspace,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH ?? '',
      ...Object.fromEntries(filled),
      ...files,
      GITHUB_ACTION_PATH: ROOT,
      GITHUB_WORKSPACE: workspace,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'acme/records',
      GITHUB_SHA: 'f00',
      RUNNER_TEMP: temporary,
    },
  });
  const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  return {
    code: status,
    stdout,
    stderr,
    workspace,
    output: read(files.GITHUB_OUTPUT),
    summary: read(files.GITHUB_STEP_SUMMARY),
    sarif: read(join(workspace, given.sarif || 'ropa.sarif')),
  };
}

describe('action.yml', () => {
  it('is a composite action whose inputs and outputs are described and used', () => {
    expect(runs.using).toBe('composite');
    const used = [...text.matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name);
    expect([...new Set(used)].sort()).toEqual(Object.keys(inputs).sort());
    for (const one of [...Object.values(inputs), ...Object.values(outputs)]) {
      expect(one.description).toMatch(/\.$/);
    }
    for (const { default: value } of Object.values(inputs)) expect(value).toBeTypeOf('string');
  });

  it('names a shell for each script, and puts no input into a script', () => {
    for (const step of runs.steps.filter(({ uses }) => uses === undefined)) {
      expect(step.shell).toBe('bash');
      expect(step.run).not.toContain('${{');
    }
  });

  it('installs nothing where it is compiled already', () => {
    expect(run('install ropa', CLEAN)).toMatchObject({ code: 0, stdout: '' });
  });

  it('passes where nothing is wrong, with a summary and a file for code scanning', () => {
    const { code, stdout, output, summary, sarif } = run('ropa check', CLEAN);
    expect([code, stdout]).toEqual([0, '']);
    expect(output).toBe('exit-code=0\nsarif=ropa.sarif\n');
    expect(summary).toMatch(/^## ropa\n\nNothing to correct\./);
    expect(JSON.parse(sarif ?? '').runs[0].results).toEqual([]);
  });

  it('fails with annotations, links in the summary, and results for code scanning', () => {
    const { code, stdout, output, summary, sarif } = run('ropa check', FAULTY);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=registry\/harbour\/berths\.ts,line=18,col=28,/);
    expect(output).toBe('exit-code=1\nsarif=ropa.sarif\n');
    expect(summary).toContain(
      '](https://github.example/acme/records/blob/f00/registry/harbour/berths.ts#L18)',
    );
    expect(JSON.parse(sarif ?? '').runs[0].results).toHaveLength(3);
  });

  it('takes its inputs', () => {
    const strict = run('ropa check', FAULTY, {
      organisations: 'harbour',
      language: 'fr',
      strict: 'true',
      'as-of': '2026-11-22',
      sarif: '',
      summary: 'false',
    });
    expect(strict).toMatchObject({ code: 1, output: 'exit-code=1\n', summary: '' });
    expect(strict.stdout.match(/^::error /gm)).toHaveLength(3);
    expect(strict.stdout).toContain('Question ouverte');
    expect(strict.sarif).toBeUndefined();
  });

  it('says in a line what is wrong with an input, and leaves no report', () => {
    const unknown = run('ropa check', CLEAN, { organisations: 'orchard other' });
    expect(unknown).toMatchObject({ code: 2, output: 'exit-code=2\n', summary: '' });
    expect(unknown.stderr).toMatch(/^ropa: There is no organisation other in registry\./);
    expect(run('ropa check', CLEAN, { strict: 'yes' })).toMatchObject({
      code: 2,
      stdout: '::error::The input strict is true or false, not “yes”.\n',
    });
  });

  it.each(['$(touch pwned)', '`touch pwned`', '; touch pwned', '--update-baseline'])(
    'runs nothing that an input holds: %s',
    (organisations) => {
      const { code, workspace } = run('ropa check', CLEAN, { organisations });
      expect(code).toBe(2);
      expect(existsSync(join(workspace, 'pwned'))).toBe(false);
    },
  );
});
