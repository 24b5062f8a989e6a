import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CLEAN, FAULTY, ROOT, ropa, temporaryFolder } from '../cli/ropa.ts';

interface Result {
  fullName: string;
  status: string;
  failureMessages: string[];
}

/** A project as users have it: the package as it is published, vitest, a registry, one test file. */
function project(registry: string, call: string): string {
  const folder = temporaryFolder();
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
  for (const part of ['lib', 'src', 'templates', 'package.json']) {
    cpSync(join(ROOT, part), join(modules, 'ropa', part), { recursive: true });
  }
  cpSync(join(ROOT, registry), join(folder, 'registry'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(folder, 'registry.test.ts'),
    `import { testRegistry } from 'ropa/vitest';\n${call}\n`,
  );
  return folder;
}

function run(cwd: string) {
  const args = [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env: { PATH: process.env.PATH ?? '', CI: 'true', NO_COLOR: '1' },
    encoding: 'utf8',
  });
  const json = stdout.slice(stdout.indexOf('{'));
  if (!json.startsWith('{')) throw new Error(`${stdout}\n${stderr}`);
  const results: Result[] = JSON.parse(json).testResults.flatMap(
    ({ assertionResults }: { assertionResults: Result[] }) => assertionResults,
  );
  return { code: status, results };
}

it('gives one test to each activity and notice, and one to the rest', () => {
  const { code, results } = run(project(CLEAN, "testRegistry('registry');"));
  expect(results.map(({ fullName, status }) => [fullName, status])).toEqual([
    ['registry orchard activities/orders: Orders', 'passed'],
    ['registry orchard notices/privacy: How we use your data', 'passed'],
    ['registry orchard everything else', 'passed'],
  ]);
  expect(code).toBe(0);
});

it('shows what is wrong in plain words, with its line', () => {
  const { code, results } = run(project(FAULTY, 'testRegistry();'));
  expect(code).toBe(1);
  expect(results.map(({ fullName, status }) => [fullName, status])).toEqual([
    ['registry harbour activities/berths: Berths', 'failed'],
    ['registry harbour notices/privacy: How we use your data', 'passed'],
    ['registry harbour everything else', 'passed'],
  ]);
  const [words = ''] = results[0]?.failureMessages ?? [];
  expect(words).toContain(
    [
      'registry/harbour/berths.ts:18:28  lawfulness/known-basis',
      '  “contrat” is not a legal basis. Did you mean “contract”?',
      '  Law: Art.\u00a06(1) GDPR',
    ].join('\n'),
  );
  expect(words).toContain('registry/harbour/berths.ts:26:7  registry/unknown-field');
  expect(words).toMatch(/\n +at .*\/registry\/harbour\/berths\.ts:18:28$/);
});

it('takes options: a language, strictness, a baseline', () => {
  const folder = project(
    FAULTY,
    "testRegistry('registry', { language: 'fr', strict: true, baseline: 'known.json' });",
  );
  ropa(['check', '--baseline', 'known.json', '--update-baseline'], { cwd: folder });
  expect(run(folder).code).toBe(0);
  writeFileSync(join(folder, 'known.json'), '{"version":1,"findings":[]}');
  const { results } = run(folder);
  expect(results.map(({ status }) => status)).toEqual(['failed', 'failed', 'passed']);
  expect(results[1]?.failureMessages[0]).toContain('Question ouverte');
});
