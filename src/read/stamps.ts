import type { Stats } from 'node:fs';

/** What tells, without reading it, that a file holds what it held. By absolute path. */
export type Stamps = ReadonlyMap<string, Stamp>;

export interface Stamp {
  stamp: string;
  /** Of what it held. */
  digest: string;
}

/** File systems count time in steps; the coarsest have whole seconds, or every other one. */
const STEP_MS = 20;
const COARSE_MS = 2000;

/** Nobody can set the time at which an entry was changed, as one can that of its content. */
export const stampOf = ({ ino, size, ctimeMs }: Stats): string => `${ino} ${size} ${ctimeMs}`;

/** Whether a file was last changed before that time, as surely as its file system can tell. */
export const isSettled = ({ ctimeMs }: Stats, since: number): boolean =>
  ctimeMs > 0 && ctimeMs < since - (ctimeMs % 1000 === 0 ? COARSE_MS : STEP_MS);

/** Column by column: to take many objects apart takes longer. */
interface Columns {
  files: string[];
  stamps: string[];
  digests: string[];
}

/** Stamps as a text, and back. */
export function packStamps(stamps: Stamps): string {
  const entries = [...stamps.values()];
  return JSON.stringify({
    files: [...stamps.keys()],
    stamps: entries.map(({ stamp }) => stamp),
    digests: entries.map(({ digest }) => digest),
  } satisfies Columns);
}

export function unpackStamps(text: string): Stamps {
  const { files, stamps, digests } = JSON.parse(text) as Columns;
  return new Map(
    files.map((file, index) => [
      file,
      { stamp: stamps[index] ?? '', digest: digests[index] ?? '' },
    ]),
  );
}
