import { existsSync, readdirSync } from 'node:fs';
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
});
