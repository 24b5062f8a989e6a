import { createHash, randomBytes } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** What has not been written for so long is removed. */
const KEEP_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Texts kept between runs, each under a name and for a key, which says all that it follows from. A
 * text under another key, a damaged one, and one that cannot be read, are as if there were none; one
 * that cannot be written is not kept. What is written appears as a whole or not at all.
 */
export interface Cache {
  load(name: string, key: string): string | undefined;
  save(name: string, key: string, text: string): void;
}

/** A short name for any list of texts: equal for equal lists, and for no others. */
export const digest = (parts: Iterable<string | Uint8Array>): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\n`).update(part);
  return hash.digest('base64url');
};

/** A cache in a folder that nobody else can write to. */
export function openCache(folder: string): Cache {
  const seal = (key: string, text: string) => `${digest([key, text])}\n`;
  return {
    load: (name, key) => {
      try {
        const content = readFileSync(join(folder, name), 'utf8');
        const text = content.slice(content.indexOf('\n') + 1);
        return content === seal(key, text) + text ? text : undefined;
      } catch {
        return undefined;
      }
    },
    save: (name, key, text) => {
      const draft = join(folder, `${name}.${randomBytes(6).toString('hex')}`);
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        writeFileSync(draft, seal(key, text) + text, { flag: 'wx', mode: 0o600 });
        renameSync(draft, join(folder, name));
        forgetOld(folder);
      } catch {
        discard(draft);
      }
    },
  };
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The folder is not one.
  }
}

function forgetOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (Date.now() - mtimeMs > KEEP_MS) rmSync(path, { force: true });
  }
}
