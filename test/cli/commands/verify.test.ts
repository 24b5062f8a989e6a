import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLEAN, ropa, temporaryFolder } from '../ropa.ts';

/** A build of the clean registry, and one of its fragments. */
function newSite(): { out: string; fragment: string; notice: string } {
  const out = join(temporaryFolder(), 'dist');
  ropa(['build', '--registry', CLEAN, '--out', out]);
  const { organisations } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
  const [{ id, notices }] = organisations;
  const fragment = join(out, notices[0].fragment);
  return { out, fragment, notice: `${id}/${notices[0].id}` };
}

const verify = (...args: string[]) => ropa(['verify', ...args, '--registry', CLEAN]);

describe('ropa verify', () => {
  it('finds every notice of a folder in step', () => {
    const { out, notice } = newSite();
    const { stdout, stderr, code } = verify(out, '--notice', notice);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    const pages = readdirSync(out, { recursive: true, encoding: 'utf8' });
    const count = pages.filter((file) => /notices.*\.html$/.test(file)).length;
    expect(stdout.match(/is in step with the registry\.\n/g)).toHaveLength(count);
  });

  it('fails where a page says something else, and shows both', () => {
    const { fragment, notice } = newSite();
    const html = readFileSync(fragment, 'utf8');
    writeFileSync(fragment, html.replace(/<h1>[^<]*/, '<h1>Elsewhere.'));
    const { stdout, code } = verify(fragment);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      new RegExp(`^${fragment}: ${notice} \\(\\w\\w\\) is out of step\\.\n  The website changed`),
    );
    expect(stdout).toContain('\n  served:   Elsewhere.\n  registry: ');
  });

  it('fails where a notice is missing, or there is none at all', () => {
    const { fragment, out } = newSite();
    const missing = verify(fragment, '--notice', 'acme/none');
    expect(missing).toMatchObject({ code: 1 });
    expect(missing.stdout).toContain('The notice acme/none is on none of the pages.\n');
    expect(verify(join(out, 'index.html'))).toMatchObject({
      stdout: 'No notice of ropa is on these pages: 1.\n',
      code: 1,
    });
  });

  it('says in one line what cannot be read', () => {
    const { stdout, stderr, code } = verify('/nowhere/at/all.html');
    expect({ stdout, stderr, code }).toEqual({
      stdout: '',
      stderr: 'ropa: There is no file or folder /nowhere/at/all.html.\n',
      code: 2,
    });
  });
});
