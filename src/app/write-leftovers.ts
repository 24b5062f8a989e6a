import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';

const OURS = /^\.(.+)\.ropa-(new|old)-(\d+)-\w+$/;

/** A new folder beside this one, for its next or its former content. Its name says whose it is. */
export const besideOf = (folder: string, purpose: 'new' | 'old'): string =>
  mkdtempSync(join(dirname(folder), `.${basename(folder)}.ropa-${purpose}-${process.pid}-`));

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Clears what builds left behind that were stopped half-way. If one was stopped between taking the
 * former output away and putting the new one in its place, the former comes back.
 */
export function clearLeftovers(folder: string): void {
  const parent = dirname(folder);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent).sort()) {
    const [, of, purpose, pid] = OURS.exec(name) ?? [];
    if (of !== basename(folder) || isRunning(Number(pid))) continue;
    const leftover = join(parent, name);
    const former = join(leftover, 'output');
    if (purpose === 'old' && !existsSync(folder) && existsSync(former)) renameSync(former, folder);
    rmSync(leftover, { recursive: true, force: true });
  }
}
