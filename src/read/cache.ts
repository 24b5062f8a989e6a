import { createHash, hash, randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { once } from '../model/index.ts';

/** What has not been written for so long is removed. */
const KEEP_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * What is kept between runs, each under a name and for a key, which says all that it follows from.
 * What is there under another key, is damaged or cannot be read is as if there were none; what cannot
 * be written is not kept. What is written appears as a whole or not at all.
 */
export interface Cache {
  load(name: string, key: string): Buffer | undefined;
  save(name: string, key: string, content: string | Uint8Array): void;
}

/** A short name for any list of texts: equal for equal lists, and for no others. */
export const digest = (parts: readonly string[]): string =>
  hash('sha256', parts.map((part) => `${part.length}\n${part}`).join(''), 'base64url');

/** The digest of what a file holds; of the same bytes, it is made out once. */
export const contentDigest = once((content: Uint8Array): string =>
  hash('sha256', content, 'base64url'),
);

/** The path and the digest of each of these files. */
export const contentDigests = (bytes: ReadonlyMap<string, Uint8Array>): string[] =>
  [...bytes].flatMap(([path, content]) => [path, contentDigest(content)]);

/** A cache in a folder that nobody else can write to. */
export function openCache(folder: string): Cache {
  const seal = (key: string, content: Uint8Array) =>
    `${createHash('sha256').update(`${key.length}\n${key}`).update(content).digest('base64url')}\n`;
  return {
    load: (name, key) => {
      try {
        const whole = readFileSync(join(folder, name));
        const start = whole.indexOf('\n') + 1;
        const content = whole.subarray(start);
        return whole.toString('latin1', 0, start) === seal(key, content) ? content : undefined;
      } catch {
        return undefined;
      }
    },
    save: (name, key, content) => {
      const bytes = Buffer.from(content);
      const draft = join(folder, `${name}.${randomBytes(6).toString('hex')}`);
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        writeFileSync(draft, Buffer.concat([Buffer.from(seal(key, bytes)), bytes]), {
          flag: 'wx',
          mode: 0o600,
        });
        const isNew = !existsSync(join(folder, name));
        renameSync(draft, join(folder, name));
        if (isNew) forgetOld(folder);
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
