import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from './user-error.ts';
import { besideOf, clearLeftovers } from './write-leftovers.ts';
import { KEPT, type Target } from './write-target.ts';

/** What a build writes: contents by path from the output folder, with `/`. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Reasons why a disk refuses, which the user can put right. */
const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EBUSY: 'another program uses it',
  EDQUOT: 'your quota is used up',
  EEXIST: 'a file stands in its way',
  ENOENT: 'nothing can be made there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands in its way',
  EPERM: 'you may not write there',
  EROFS: 'the disk cannot be written to',
  EXDEV: 'it is a disk of its own',
};

/**
 * Puts files, the folders of an earlier output that are to be kept, and its README.md in the place of
 * the earlier output. All is written beside it first and then renamed: until the new output is
 * whole, the earlier one stands; if anything fails, it still does.
 */
export function writeOutput(
  { folder }: Target,
  files: Files,
  keptFolders: readonly string[],
): void {
  try {
    mkdirSync(dirname(folder), { recursive: true });
    clearLeftovers(folder);
    const next = besideOf(folder, 'new');
    try {
      // A folder made for one's own use would be unreadable to the web server that shows it.
      const output = join(next, 'output');
      mkdirSync(output);
      for (const name of [KEPT, ...keptFolders]) {
        if (existsSync(join(folder, name))) {
          cpSync(join(folder, name), join(output, name), { recursive: true });
        }
      }
      for (const [path, content] of files) {
        mkdirSync(dirname(join(output, path)), { recursive: true });
        writeFileSync(join(output, path), content);
      }
      swap(folder, output);
    } finally {
      rmSync(next, { recursive: true, force: true });
    }
  } catch (cause) {
    const reason = REFUSALS[(cause as NodeJS.ErrnoException).code ?? ''];
    if (reason === undefined) throw cause;
    throw new UserError(`${folder} cannot be written: ${reason}. Name another folder with --out.`);
  }
}

/** What two builds into the same folder can do to each other between one step and the next. */
const COLLISIONS = new Set(['ENOENT', 'ENOTEMPTY', 'EEXIST']);
const ATTEMPTS = 5;

function swap(folder: string, output: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      if (existsSync(folder)) exchange(folder, output);
      else renameSync(output, folder);
      return;
    } catch (cause) {
      const { code = '' } = cause as NodeJS.ErrnoException;
      if (attempt === ATTEMPTS || !COLLISIONS.has(code)) throw cause;
    }
  }
}

/** Takes the earlier output aside, and away once the new one stands; if that fails, puts it back. */
function exchange(folder: string, output: string): void {
  const former = besideOf(folder, 'old');
  const aside = join(former, 'output');
  try {
    renameSync(folder, aside);
    renameSync(output, folder);
  } catch (cause) {
    if (existsSync(aside) && !existsSync(folder)) renameSync(aside, folder);
    throw cause;
  } finally {
    if (existsSync(folder)) rmSync(former, { recursive: true, force: true });
  }
}
