import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, CLEAN, ROOT, ropa, temporaryFolder } from './ropa.ts';

describe('ropa', () => {
  it('prints its version', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(ropa(['--version'])).toEqual({ stdout: `${version}\n`, stderr: '', code: 0 });
  });

  it('prints its help where it is asked for, and as an error where no command is given', () => {
    const asked = ropa(['--help']);
    expect(asked).toMatchObject({ code: 0, stderr: '' });
    expect(ropa([])).toEqual({ stdout: '', stderr: asked.stdout, code: 2 });
    expect(ropa(['help', 'check']).stdout).toBe(ropa(['check', '--help']).stdout);
  });

  it.each([
    [['chek'], 'Unknown command'],
    [['check', '--nope'], 'Unknown option'],
    [['check', '--format'], 'argument missing'],
    [['explain'], 'Missing required argument'],
    [['explain', 'a/b', 'c/d'], 'Too many arguments'],
  ])('says in one line what is wrong with %j', (args, words) => {
    const { stdout, stderr, code } = ropa(args);
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toMatch(/^ropa: [^\n]+\n$/);
    expect(stderr).toContain(words);
  });

  it('says what to do where it is not compiled', () => {
    const folder = temporaryFolder();
    cpSync(dirname(BIN), join(folder, 'bin'), { recursive: true });
    const { stderr, status } = spawnSync(process.execPath, [join(folder, 'bin', 'ropa.js')], {
      encoding: 'utf8',
    });
    expect({ stderr, status }).toEqual({
      stderr: 'ropa: it is not compiled: lib/ is missing. Run npm run compile first.\n',
      status: 2,
    });
  });

  it('loads nothing of Node to check into a pipe that it does not need', () => {
    const folder = temporaryFolder();
    const [list, hook] = [join(folder, 'list'), join(folder, 'hook.cjs')];
    writeFileSync(
      hook,
      `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(list)},
        process.moduleLoadList.join('\\n')));`,
    );
    const args = ['check', '--registry', CLEAN, '--format', 'json'];
    const env = { XDG_CACHE_HOME: folder };
    // What is known from the first need not be compiled in the second, for which Node loads as much.
    expect(ropa(args, { env }).code).toBe(0);
    expect(ropa(args, { env: { ...env, NODE_OPTIONS: `--require=${hook}` } }).code).toBe(0);
    const loaded = readFileSync(list, 'utf8').split('\n');
    expect(loaded).toContain('NativeModule fs');
    for (const name of ['net', 'tty', 'child_process']) {
      expect(loaded).not.toContain(`NativeModule ${name}`);
    }
  });

  it('stops in silence when nobody reads on', () => {
    const command = `"${process.execPath}" "${BIN}" rules --format json | head -c 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '{', stderr: '' });
  });
});
