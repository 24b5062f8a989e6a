import { deserialize, serialize } from 'node:v8';
import { type Kind, markAs } from '../model/index.ts';
import { digestIn, type Sources } from './contents.ts';
import type { Declaration } from './declaration.ts';
import type { Fingerprinter } from './fingerprint.ts';

/** What a file said when it was read without a problem. */
export interface KeptFile {
  /** Of its bytes. */
  digest: string;
  /** Of what it says together with all that it imports. */
  fingerprint: string;
  imports: readonly string[];
  isPlain: boolean;
  exports: ReadonlyMap<string, unknown>;
  declared: readonly { kind: Kind; value: Declaration['value'] }[];
  /** Whether it has to be read again all the same: it exports functions, which cannot be kept. */
  again: boolean;
}

/** What a file depends on. */
export interface ImportsFound {
  imports: readonly string[];
  /** Whether each import gives the very path of a file: it can name no other. */
  byPath: boolean;
  /** Whether it depends on nothing else that is written in files, for the compiler either. */
  isPlain: boolean;
}

/** By absolute path. Values that files share are one object in all of them. */
export type KeptFiles = ReadonlyMap<string, KeptFile>;

/** What can be kept of a reading, as far as this module needs to know it. */
interface Readable {
  files: readonly string[];
  declarations: readonly Declaration[];
  exports: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  fingerprint: Fingerprinter;
  importsOf(file: string): ImportsFound | undefined;
}

/**
 * What files say; nothing if they cannot be kept. A file that imports by anything but the
 * very path of another is not: which file it means depends on which there are. What exports functions
 * is read again each time; so it may not declare anything, or it would be there twice.
 */
export function keepable(
  { files, declarations, exports, fingerprint, importsOf }: Readable,
  contents: Sources,
): KeptFiles | undefined {
  const declared = new Map<string, Declaration[]>();
  for (const one of declarations) declared.set(one.file, [...(declared.get(one.file) ?? []), one]);
  const kept = new Map<string, KeptFile>();
  for (const file of files) {
    const digest = digestIn(contents, file);
    const found = importsOf(file);
    const offered = exports.get(file);
    if (digest === undefined || !found || !offered) return undefined;
    const { imports, byPath, isPlain } = found;
    const own = (declared.get(file) ?? []).map(({ kind, value }) => ({ kind, value }));
    const values = [...offered.values()];
    const again = values.some(isTool);
    if (again && (own.length > 0 || !values.every(isTool))) return undefined;
    if (!byPath) continue;
    const said = again ? { exports: new Map(), declared: [] } : { exports: offered, declared: own };
    const print = fingerprint(file) ?? '';
    kept.set(file, { digest, fingerprint: print, imports, isPlain, again, ...said });
  }
  return kept;
}

/** What files say, as bytes; nothing if they cannot be kept. */
export function freeze(reading: Readable, contents: Sources): Uint8Array | undefined {
  const kept = keepable(reading, contents);
  return kept && serialize(kept);
}

/** A function of `ropa`, or an object that holds some. */
const isTool = (value: unknown): boolean =>
  typeof value === 'function' ||
  (typeof value === 'object' &&
    value !== null &&
    Object.values(value).some((part) => typeof part === 'function'));

/** What was kept as bytes, of the files of which nothing has changed. */
export function thaw(bytes: Uint8Array, contents: Sources): KeptFiles {
  const same = unchanged(deserialize(bytes) as KeptFiles, contents);
  for (const { declared } of same.values()) {
    for (const { kind, value } of declared) markAs(kind, value);
  }
  return same;
}

/** The files of which nothing has changed, neither their own content nor what they import. */
export function unchanged(kept: KeptFiles, contents: Sources): KeptFiles {
  const known = new Map<string, boolean>();
  const isSame = (file: string): boolean => {
    const already = known.get(file);
    if (already !== undefined) return already;
    const before = kept.get(file);
    // Files never import one another in a circle: that is refused.
    const same =
      before !== undefined &&
      before.digest === digestIn(contents, file) &&
      before.imports.every(isSame);
    known.set(file, same);
    return same;
  };
  return new Map([...kept].filter(([file, { again }]) => isSame(file) && !again));
}
