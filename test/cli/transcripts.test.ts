import { expect, it } from 'vitest';
import { CLEAN, FAULTY, ropa } from './ropa.ts';

const DAY = ['--as-of', '2026-11-22'];
const clean = ['check', '--registry', CLEAN, ...DAY];
const faulty = ['check', '--registry', FAULTY, ...DAY];

/** What people see, by the name of the file that keeps it. Read the files as documentation. */
const TRANSCRIPTS: Readonly<Record<string, readonly string[]>> = {
  'check-clean': clean,
  'check-clean-fr': [...clean, '--lang', 'fr'],
  'check-faulty': faulty,
  'check-faulty-fr': [...faulty, '--lang', 'fr'],
  'check-faulty-strict': [...faulty, '--strict'],
  'check-faulty-json': [...faulty, '--format', 'json'],
  'check-faulty-github': [...faulty, '--format', 'github'],
  'check-missing-baseline': [...faulty, '--baseline', 'test/cli/no-baseline.json'],
  'check-malformed-baseline': [...faulty, '--baseline', 'package.json'],
  'check-missing-registry': ['check', '--registry', 'test/fixtures/cli/nowhere'],
  'check-registry-is-a-file': ['check', '--registry', 'package.json'],
  'check-registry-without-organisation': ['check', '--registry', 'test/fixtures/cli'],
  'check-unknown-organisation': ['check', 'orchad', '--registry', CLEAN],
  'check-invalid-day': ['check', '--registry', CLEAN, '--as-of', '2026-02-30'],
  'check-unknown-format': ['check', '--format', 'jsn'],
  'check-unknown-language': ['check', '--lang', 'de'],
  'check-unknown-option': ['check', '--formt', 'json'],
  'check-help': ['check', '--help'],
  'build-faulty': ['build', '--registry', FAULTY, '--out', 'test/cli/no-output', ...DAY],
  'explain-article': ['explain', 'art-7'],
  'explain-article-fr': ['explain', 'art-7', '--lang', 'fr'],
  'explain-field': ['explain', 'activity.retention'],
  'explain-field-fr': ['explain', 'organisation.dpo.contact', '--lang', 'fr'],
  'explain-rule': ['explain', 'registry/unknown-field'],
  'explain-unknown-rule': ['explain', 'registry/unknwn-field'],
  'unknown-command': ['chek'],
  help: ['--help'],
  version: ['--version'],
};

/** The command, its two outputs and its exit code. */
function transcript(args: readonly string[]): string {
  const { stdout, stderr, code } = ropa(args);
  const errors = stderr === '' ? '' : `[standard error]\n${stderr}`;
  return `$ ropa ${args.join(' ')}\n${stdout}${errors}[exit code ${code}]\n`;
}

it.each(Object.entries(TRANSCRIPTS))('%s', async (name, args) => {
  const text = transcript(args).replace(/^\d+\.\d+\.\d+$/m, '<version>');
  expect(text).not.toMatch(/ at .*\.js:\d+/);
  await expect(text).toMatchFileSnapshot(`transcripts/${name}.txt`);
});
