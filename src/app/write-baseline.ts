import { existsSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { type Baseline, formatBaseline, parseBaseline } from './baseline.ts';
import { UserError } from './user-error.ts';

/** Reads the baseline in a file; nothing if there is no such file. `UserError` if it is something else. */
export function readBaseline(file: string): Baseline | undefined {
  if (!existsSync(file)) return undefined;
  return parseBaseline(readFileSync(file, 'utf8'), file);
}

/** Puts a baseline in the place of a file, at once: who reads meanwhile sees the old or the new one. */
export function writeBaseline(file: string, baseline: Baseline): void {
  const target = existsSync(file) ? realpathSync(file) : file;
  const next = `${target}.${process.pid}.new`;
  try {
    writeFileSync(next, formatBaseline(baseline));
    renameSync(next, target);
  } catch (cause) {
    rmSync(next, { force: true });
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    throw new UserError(`${file} cannot be written: its folder does not exist. Make it first.`);
  }
}
