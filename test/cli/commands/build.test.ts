import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLEAN, FAULTY, ROOT, ropa, temporaryFolder } from '../ropa.ts';

describe('ropa build', () => {
  it('writes, and says how much and where', () => {
    const out = join(temporaryFolder(), 'dist');
    const { stdout, stderr, code } = ropa(['build', '--registry', CLEAN, '--out', out]);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    const [, count] = /^Files written to .*dist: (\d+)\.\n$/.exec(stdout) ?? [];
    const written = readdirSync(out, { recursive: true, withFileTypes: true });
    expect(Number(count)).toBe(written.filter((entry) => entry.isFile()).length);
    expect(written.map(({ name }) => name)).toContain('manifest.json');
  });

  it('writes nothing where there are errors, and says which', () => {
    const out = join(temporaryFolder(), 'dist');
    const { stdout, stderr, code } = ropa(['build', '--registry', FAULTY, '--out', out]);
    expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
    expect(stderr).toContain('berths.ts:18:28  error  lawfulness/known-basis\n');
    expect(stderr).toMatch(/Because of the errors, nothing was written: .*dist is as it was\.\n$/);
    expect(existsSync(out)).toBe(false);
  });

  it('says in one line where it cannot write', () => {
    const out = join(ROOT, 'package.json', 'dist');
    const { stdout, stderr, code } = ropa(['build', '--registry', CLEAN, '--out', out]);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(/^ropa: [^\n]*package\.json[^\n]*\n$/);
  });

  it('writes for Word where that is asked for, and says so in the manifest', () => {
    const out = join(temporaryFolder(), 'dist');
    const { stderr, code } = ropa(['build', '--docx', '--registry', CLEAN, '--out', out]);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    const { organisations } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    const paths = organisations.flatMap(({ notices, register }: Documents) => [
      ...notices.map(({ docx }) => docx),
      ...Object.values(register).flatMap((files) =>
        typeof files === 'string' ? [] : [files.docx],
      ),
    ]);
    expect(paths.length).toBeGreaterThan(1);
    for (const path of paths) {
      expect(path).toMatch(/\.docx$/);
      expect(readFileSync(join(out, path)).subarray(0, 2).toString()).toBe('PK');
    }
  });

  it('says in one line that --pdf needs a browser, and writes nothing', () => {
    const out = join(temporaryFolder(), 'dist');
    const env = { PATH: '/nowhere' };
    const { stdout, stderr, code } = ropa(['build', '--pdf', '--registry', CLEAN, '--out', out], {
      env,
    });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toBe(
      'ropa: --pdf needs Chromium, Chrome or Edge, and there is none here. Install one, or set CHROMIUM to its path.\n',
    );
    expect(existsSync(out)).toBe(false);
  });

  it('leaves the former output whole where the browser fails', () => {
    const out = join(temporaryFolder(), 'dist');
    const args = ['build', '--registry', CLEAN, '--out', out];
    expect(ropa(args).code).toBe(0);
    const written = readdirSync(out, { recursive: true });
    const manifest = readFileSync(join(out, 'manifest.json'), 'utf8');
    const env = { CHROMIUM: process.execPath };
    const { stdout, stderr, code } = ropa([...args, '--pdf'], { env });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(/^ropa: \S+ could not print \S+\.pdf: it ended with 9\.\n$/);
    expect(readdirSync(out, { recursive: true })).toEqual(written);
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(manifest);
    expect(readdirSync(join(out, '..'))).toEqual(['dist']);
  });
});

interface Documents {
  notices: { docx: string }[];
  register: Record<string, string | { docx: string }>;
}
