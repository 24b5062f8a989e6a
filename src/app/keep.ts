import type { assemble, Finding } from '../check/index.ts';
import {
  type Cache,
  type CompilerState,
  type Contents,
  compilerVersion,
  digest,
  type OrganisationFiles,
  type OrganisationReading,
} from '../read/index.ts';

/** Where things are kept, and the version of what made them: of another version, nothing is used. */
export interface Keeping {
  cache: Cache;
  version: string;
}

/** What was found of one organisation. */
export interface Outcome {
  id: string;
  findings: readonly Finding[];
  activities: number;
}

/** Whether a declaration is known to be valid. */
export type Validated = NonNullable<Parameters<typeof assemble>[3]>;

/** What of an organisation is valid is learnt from this. */
interface Judged {
  reading: OrganisationReading;
  reported: readonly { declaration?: object }[];
  languages: readonly string[];
}

/** What other runs found out about the same files. */
export interface Kept {
  /** What was found of each organisation, if no file has changed since. */
  outcomes(contents: Contents): readonly Outcome[] | undefined;
  isValid(reading: OrganisationReading): Validated;
  compilerState: CompilerState | undefined;
  save(contents: Contents, outcomes: readonly Outcome[], judged: readonly Judged[]): void;
}

interface Question {
  registry: string;
  asOf: string;
  strict?: boolean;
  keep?: Keeping;
}

interface Listing {
  id: string;
  listed: OrganisationFiles;
}

/**
 * What is kept of an organisation, each under a name for its place and a key for all that it follows
 * from: findings, for every byte of every file, the day and the versions; what is valid, for a file
 * and those that it imports; the compiler's own state, which heeds the same by itself.
 */
export function openKept(
  { registry, asOf, strict = false, keep }: Question,
  listings: readonly Listing[],
): Kept {
  if (!keep) return NOTHING;
  const { cache } = keep;
  const version = digest([keep.version, compilerVersion()]);
  const ids = listings.map(({ id }) => id);
  const place = digest([registry, ...ids]);
  const name = (part: string) => `${place}.${part}`;
  const hasProblems = listings.some(({ listed }) => listed.problems.length > 0);
  const links = listings.flatMap(({ listed }) => listed.links);
  let key: string | undefined;
  const keyOf = ({ bytes }: Contents) => {
    key ??= digest([version, asOf, String(strict), ...links, ...[...bytes].flat()]);
    return key;
  };
  let valid: ReadonlySet<string> | undefined;
  const isKnown = (text: string) => {
    valid ??= new Set(cache.load(name('valid'), version)?.split('\n'));
    return valid.has(text);
  };
  const mark = (reading: OrganisationReading, file: string, languages: readonly string[]) =>
    `${reading.fingerprint(file)} ${languages.join()}`;

  return {
    outcomes: (contents) => {
      const text = hasProblems ? undefined : cache.load(name('findings'), keyOf(contents));
      return text === undefined ? undefined : (JSON.parse(text) as Outcome[]);
    },
    isValid:
      (reading) =>
      ({ file }, languages) =>
        isKnown(mark(reading, file, languages)),
    compilerState: {
      load: () => cache.load(name('compiler'), version),
      save: (text) => cache.save(name('compiler'), version, text),
    },
    save: (contents, outcomes, judged) => {
      // What could not be read is little, and soon put right.
      if (judged.some(({ reading }) => reading.problems.length > 0)) return;
      if (!contents.isStillTrue()) return;
      const marks = judged.flatMap(({ reading, reported, languages }) => {
        const refused = new Set(reported.map(({ declaration }) => declaration));
        const bad = reading.declarations.filter(({ value }) => refused.has(value));
        const badFiles = new Set(bad.map(({ file }) => file));
        return reading.files
          .filter((file) => !badFiles.has(file))
          .map((file) => mark(reading, file, languages));
      });
      cache.save(name('valid'), version, marks.join('\n'));
      const text = outcomes.map(({ id, findings, activities }) => ({ id, findings, activities }));
      cache.save(name('findings'), keyOf(contents), JSON.stringify(text));
    },
  };
}

const NOTHING: Kept = {
  outcomes: () => undefined,
  isValid: () => () => false,
  compilerState: undefined,
  save: () => {},
};
