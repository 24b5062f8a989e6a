import { contentDigest } from './cache.ts';
import type { Contents } from './contents.ts';
import type { ImportsFound } from './kept-files.ts';

/** A file as it was when it was valid, and the compiler had nothing to say of it. */
export interface CleanFile {
  /** Of what it held. */
  digest: string;
  /** All files of a registry that it depends on; nothing if there may be others. */
  imports: readonly string[] | undefined;
  /** What it held, where that can still be told. */
  content(): Uint8Array | undefined;
}

/** By absolute path. */
export type CleanFiles = ReadonlyMap<string, CleanFile>;

/** Tells what a file imports. */
export type ImportsOf = (file: string) => ImportsFound | undefined;

const dependencies = (found: ImportsFound | undefined): readonly string[] | undefined =>
  found?.isPlain && found.byPath ? found.imports : undefined;

/** Column by column, files by their numbers: to take many objects apart takes longer. */
interface Columns {
  files: readonly string[];
  digests: string[];
  imports: (number[] | null)[];
  /** Where each of them ends in all that they hold, one after the other. */
  ends: number[];
}

/** All files as a text, and what they hold beside it. */
export function packAll(contents: Contents, importsOf: ImportsOf): { text: string; whole: Buffer } {
  const { files } = contents;
  const numbers = new Map(files.map((file, index) => [file, index]));
  const all = files.map((file) => contents.get(file) ?? new Uint8Array());
  let end = 0;
  const columns: Columns = {
    files,
    digests: files.map((file) => contents.digestOf(file) ?? ''),
    imports: files.map((file) => {
      const found = dependencies(importsOf(file))?.map((one) => numbers.get(one) ?? -1);
      return found && !found.includes(-1) ? found : null;
    }),
    ends: all.map(({ length }) => {
      end += length;
      return end;
    }),
  };
  return { text: JSON.stringify(columns), whole: Buffer.concat(all) };
}

/** The files of such a text; `part` gives a part of what they held. */
export function unpackAll(
  text: string,
  part: (start: number, end: number) => Uint8Array | undefined,
): CleanFiles {
  const { files, digests, imports, ends } = JSON.parse(text) as Columns;
  return new Map(
    files.map((file, index) => {
      const digest = digests[index] ?? '';
      const content = () => {
        const found = part(ends[index - 1] ?? 0, ends[index] ?? 0);
        // Other files may have been kept there since.
        return found && contentDigest(found) === digest ? found : undefined;
      };
      const known = imports[index]?.map((number) => files[number] ?? '');
      return [file, { digest, imports: known, content }];
    }),
  );
}

/** What a few files hold, each by itself; nothing for those that are gone. */
type Few = Record<
  string,
  { digest: string; imports: readonly string[] | null; text: string } | null
>;

/** A few files as a text. */
export function packFew(
  contents: Contents,
  files: readonly string[],
  importsOf: ImportsOf,
): string {
  const few: Few = {};
  for (const file of files) {
    const content = contents.get(file);
    few[file] = content
      ? {
          digest: contents.digestOf(file) ?? '',
          imports: dependencies(importsOf(file)) ?? null,
          text: Buffer.from(content).toString(),
        }
      : null;
  }
  return JSON.stringify(few);
}

/** All files, with those of such a text as they are there. */
export function withFew(all: CleanFiles, text: string): CleanFiles {
  const files = new Map(all);
  for (const [file, found] of Object.entries(JSON.parse(text) as Few)) {
    if (!found) files.delete(file);
    else {
      const { digest, imports, text } = found;
      files.set(file, { digest, imports: imports ?? undefined, content: () => Buffer.from(text) });
    }
  }
  return files;
}
