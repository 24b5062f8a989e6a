import { hash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
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
  /** A part of what was last saved under a name, whatever its key, and however damaged. */
  part(name: string, start: number, end: number): Buffer | undefined;
  save(name: string, key: string, content: string | Uint8Array): void;
}

/** A short name for any list of texts: equal for equal lists, and for no others. */
export const digest = (parts: readonly string[]): string =>
  hash('sha256', parts.map((part) => `${part.length}\n${part}`).join(''), 'base64url');

/** The digest of what a file holds; of the same bytes, it is made out once. */
export const contentDigest = once((content: Uint8Array): string =>
  hash('sha256', content, 'base64url'),
);

/** Against damage, not against people: as quick as any, and a plain checksum would take longer to load. */
const sealOf = (content: Uint8Array) => hash('sha1', content, 'base64url');

/** What precedes the content of a file: of what key it is, and what it has to be. */
const header = (key: string, content: Uint8Array) => `${digest([key])} ${sealOf(content)}\n`;
const HEADER = header('', new Uint8Array()).length;

/** A cache in a folder that nobody else can write to. */
export function openCache(folder: string): Cache {
  return {
    load: (name, key) => {
      try {
        const whole = readFileSync(join(folder, name));
        const content = whole.subarray(HEADER);
        const [wanted, seal] = whole.toString('latin1', 0, HEADER - 1).split(' ');
        // What belongs to another key need not be looked at.
        return wanted === digest([key]) && seal === sealOf(content) ? content : undefined;
      } catch {
        return undefined;
      }
    },
    part: (name, start, end) => {
      try {
        const file = openSync(join(folder, name), 'r');
        try {
          const content = Buffer.alloc(end - start);
          const length = readSync(file, content, 0, content.length, HEADER + start);
          return length === content.length ? content : undefined;
        } finally {
          closeSync(file);
        }
      } catch {
        return undefined;
      }
    },
    save: (name, key, content) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const draft = join(folder, `${name}.${randomBytes(6).toString('hex')}`);
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        const file = openSync(draft, 'wx', 0o600);
        try {
          writeFileSync(file, header(key, bytes));
          writeFileSync(file, bytes);
        } finally {
          closeSync(file);
        }
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
