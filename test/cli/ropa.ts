import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BIN = join(ROOT, 'bin/ropa.js');
export const CLEAN = 'test/fixtures/cli/clean';
export const FAULTY = 'test/fixtures/cli/faulty';

export interface Run {
  stdout: string;
  stderr: string;
  code: number | null;
}

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
}

/** Runs the compiled tool as its users do, with nothing of this environment but the path. */
export function ropa(args: readonly string[], { cwd = ROOT, env = {} }: RunOptions = {}): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    // No cache folder: what one test finds is nothing to another.
    env: { PATH: process.env.PATH ?? '', LANG: 'en_GB.UTF-8', XDG_CACHE_HOME: '', ...env },
    encoding: 'utf8',
  });
  return { stdout, stderr, code: status };
}

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ropa-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the clean registry, outside the project, with a change in one of its files. */
export function registryWith(file: string, from: string, to: string): string {
  const folder = temporaryFolder();
  cpSync(join(ROOT, CLEAN), folder, { recursive: true });
  const text = readFileSync(join(folder, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  const changed = text.replace(from, to);
  const asks = to.includes('gap(') ? changed.replace('import { ', 'import { gap, ') : changed;
  writeFileSync(join(folder, file), asks);
  return folder;
}
