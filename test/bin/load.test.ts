import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, temporaryFolder } from '../cli/ropa.ts';

interface Loaded {
  module: { said: string };
  keep(): void;
}

const LOAD = join(ROOT, 'bin/load.js');
const { load } = createRequire(import.meta.url)(LOAD) as {
  load(file: string, task?: string): Loaded;
};

/** What it exports to a process that has not seen it, which keeps what was made of it. */
const anew = (file: string): string =>
  execFileSync(process.execPath, [
    '-e',
    `const { module, keep } = require(process.argv[1]).load(process.argv[2], 'check');
     keep();
     process.stdout.write(module.said);`,
    ...[LOAD, file],
  ]).toString();

/** A program of one export, whose first line tells its version. */
function program(said: string, version = said, folder = temporaryFolder()): string {
  const file = join(folder, 'main.cjs');
  const body = `exports.said = ((word) => word + '!')('${said}');`;
  writeFileSync(file, `// ${version}\n(function (exports) {${body}})\n`);
  return file;
}

describe('load', () => {
  it('gives what a file exports, and keeps what was made of it, for each task', () => {
    const file = program('one');
    const { module, keep } = load(file, 'check');
    expect(module.said).toBe('one!');
    keep();
    load(file).keep();
    load(file, '../../elsewhere').keep();
    expect(readdirSync(join(file, '..')).sort()).toEqual([
      'main.cjs',
      'main.cjs.check.cache',
      'main.cjs.other.cache',
    ]);
    const cache = `${file}.check.cache`;
    const before = statSync(cache).mtimeMs;
    const again = load(file, 'check');
    expect(again.module.said).toBe('one!');
    again.keep();
    expect(statSync(cache).mtimeMs).toBe(before);
  });

  it('takes nothing from another content of the same length', () => {
    const file = program('one');
    load(file, 'check').keep();
    program('two', 'two', join(file, '..'));
    expect(load(file, 'check').module.said).toBe('two!');
  });

  it('starts anew where what is kept is damaged, and keeps that', () => {
    const file = program('one');
    anew(file);
    const cache = `${file}.check.cache`;
    const whole = readFileSync(cache);
    for (const damaged of [whole.subarray(0, 40), Buffer.from('// one\n'), Buffer.alloc(0)]) {
      writeFileSync(cache, damaged);
      expect(anew(file)).toBe('one!');
      expect(readFileSync(cache).length).toBe(whole.length);
    }
  });

  it('keeps nothing where that cannot be written', () => {
    const file = program('one');
    mkdirSync(`${file}.check.cache`);
    const { module, keep } = load(file, 'check');
    expect(module.said).toBe('one!');
    keep();
    expect(readdirSync(join(file, '..')).sort()).toEqual(['main.cjs', 'main.cjs.check.cache']);
    expect(existsSync(`${file}.check.cache`)).toBe(true);
  });
});
