import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UserError } from '../../src/app/user-error.ts';
import { printWith } from '../../src/cli/print-pages.ts';
import { temporaryFolder } from './ropa.ts';

const PAGES = new Map([
  ['a/one.pdf', '<p>one</p>'],
  ['b/two.pdf', '<p>two</p>'],
]);

/** A program that stands in for a browser: `out` and `page` are the paths that it is given. */
function standIn(body: string): string {
  const program = join(temporaryFolder(), 'browser.cjs');
  writeFileSync(
    program,
    `#!${process.execPath}
const { readFileSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { fileURLToPath } = require('node:url');
const out = process.argv.find((one) => one.startsWith('--print-to-pdf=')).slice(15);
const page = fileURLToPath(process.argv.at(-1));
${body}
`,
  );
  chmodSync(program, 0o755);
  return program;
}

// A folder for temporary files that no other test writes to.
beforeEach(() => {
  vi.stubEnv('TMPDIR', temporaryFolder());
});
afterEach(() => {
  vi.unstubAllEnvs();
});
const leftovers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('ropa-print-'));

describe('printWith', () => {
  it('gives what the browser printed, by path, and leaves nothing behind', async () => {
    const program = standIn(
      `writeFileSync(out, '%PDF-' + readFileSync(page, 'utf8') + readFileSync(join(dirname(page), 'ropa.css'), 'utf8'));`,
    );
    const printed = await printWith(program)(PAGES, 'p { color: red }');
    expect([...printed.keys()].sort()).toEqual(['a/one.pdf', 'b/two.pdf']);
    const text = Buffer.from(printed.get('b/two.pdf') ?? []).toString();
    expect(text).toMatch(/^%PDF-<p>two<\/p>@page \{.*counter\(pages\).*p \{ color: red \}$/s);
    expect(leftovers()).toEqual([]);
  });

  it('asks for tags, an outline, no network and a profile of its own', async () => {
    const log = join(temporaryFolder(), 'log');
    const program = standIn(
      `writeFileSync(${JSON.stringify(log)}, process.argv.join('\\n')); writeFileSync(out, '%PDF-');`,
    );
    await printWith(program)(new Map([['one.pdf', '']]), '');
    const asked = readFileSync(log, 'utf8').split('\n');
    expect(asked).toContain('--export-tagged-pdf');
    expect(asked).toContain('--generate-pdf-document-outline');
    expect(asked).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
    const profile = asked.find((one) => one.startsWith('--user-data-dir='))?.slice(16) ?? '';
    expect(profile).not.toBe('');
    expect(existsSync(profile)).toBe(false);
  });

  it.each([
    ['it ended with 3', 'process.exit(3);'],
    ['it wrote no file, as a Chromium of snap or flatpak may not', ''],
    ['what it wrote is no PDF', `writeFileSync(out, 'oops');`],
  ])('says in one line that %s', async (reason, body) => {
    const program = standIn(body);
    const printing = printWith(program)(new Map([['a/one.pdf', '']]), '');
    await expect(printing).rejects.toThrow(
      new UserError(`${program} could not print a/one.pdf: ${reason}.`),
    );
    expect(leftovers()).toEqual([]);
  });

  it('says so of a program that cannot be run', async () => {
    const printing = printWith('/nowhere/chromium')(new Map([['a/one.pdf', '']]), '');
    await expect(printing).rejects.toThrow(/^\/nowhere\/chromium could not print a\/one\.pdf: /);
  });
});
