import type { Finding } from '../check/index.ts';
import type { Validate } from '../check/validate.ts';
import * as dsl from '../index.ts';
import {
  type Cache,
  type Compiled,
  type CompilerState,
  type Contents,
  compilerVersion,
  digest,
  freeze,
  type OrganisationFiles,
  type OrganisationReading,
  openCompiled,
  openContents,
  packStamps,
  readChanged,
  type Sources,
  thaw,
  unpackStamps,
} from '../read/index.ts';
import { type JudgedFiles, judgedBefore, judgedNow, type Outline } from './keep-judged.ts';
import { packJudged, unpackJudged } from './pack-judged.ts';
import { type Outcome, packOutcomes, unpackOutcomes } from './pack-outcomes.ts';

/** Where things are kept, and the version of what made them: of another version, nothing is used. */
export interface Keeping {
  cache: Cache;
  version: string;
}

/** Whether a declaration is known to be valid. */
type Validated = NonNullable<Parameters<Validate>[2]>;

/** What was known of an organisation before it is judged. */
export interface Known {
  isValid: Validated;
  /** What rules found in declarations that they judge alone, by the declaration. */
  judged(languages: readonly string[]): ReadonlyMap<object, readonly Finding[]>;
}

/** What other runs found out about the same files. */
export interface Kept {
  /** What the files hold; `since` is when somebody began to look at them. */
  contents(since: number): Contents;
  /** What was found of each organisation, if no file has changed since. */
  outcomes(contents: Contents): readonly Outcome[] | undefined;
  /** The organisation, read as far as it has changed; nothing if that does not suffice. */
  reading(
    id: string,
    listed: OrganisationFiles,
    contents: Contents,
  ): OrganisationReading | undefined;
  known(reading: OrganisationReading): Known;
  compilerState: CompilerState | undefined;
  compiled: Compiled;
  /** Keeps what follows from what was read, whatever the compiler says and the disk holds by now. */
  remember(contents: Sources, judged: readonly Outline[]): void;
  /** Keeps by what to know that files are as they were. */
  stamp(contents: Contents): void;
  /** Does what can be done of `save` before the compiler is heard. */
  prepare(judged: readonly (Outline & Outcome)[]): void;
  /** Keeps what was found in all, if the compiler has seen the very files that were read. */
  save(contents: Contents, judged: readonly Outline[], outcomes: readonly Outcome[]): void;
}

interface Question {
  registry: string;
  asOf: string;
  strict?: boolean;
  keep?: Keeping;
}

/** An organisation with its files. */
export interface Listing {
  id: string;
  listed: OrganisationFiles;
}

/** So many files are sooner read and judged again than all of what is kept written again. */
const FEW = 8;

/**
 * What is kept of organisations, each under a name for its place and a key for all that it follows
 * from: findings, for every byte of every file, the day and the versions; what files say, for a file
 * and those that it imports; what rules found in a file that they judge alone, also for the organisation
 * and the day; the compiler's own state, which heeds the same by itself, and the files of which it had
 * nothing to say.
 */
export function openKept(
  { registry, asOf, strict = false, keep }: Question,
  listings: readonly Listing[],
): Kept {
  if (!keep) return nothing(listings);
  const { cache } = keep;
  const version = digest([keep.version, compilerVersion()]);
  const question = digest([version, asOf, String(strict)]);
  const ids = listings.map(({ id }) => id);
  const place = digest([registry, ...ids]);
  const name = (part: string) => `${place}.${part}`;
  const hasProblems = listings.some(({ listed }) => listed.problems.length > 0);
  const links = listings.flatMap(({ listed }) => listed.links);
  let key: string | undefined;
  const keyOf = ({ files, digestOf }: Contents) => {
    key ??= digest([question, ...links, ...files.flatMap((file) => [file, digestOf(file) ?? ''])]);
    return key;
  };
  let judged: JudgedFiles | undefined;
  const judgedFiles = () => {
    if (judged) return judged;
    const text = cache.load(name('judged'), question)?.toString();
    judged = text === undefined ? {} : unpackJudged(text);
    return judged;
  };

  return {
    contents: (since) => {
      const text = cache.load(name('stamps'), version)?.toString();
      const known = text === undefined ? undefined : unpackStamps(text);
      return openContents(entriesOf(listings), since, known);
    },
    stamp: (contents) => {
      if (contents.unknown > FEW) {
        cache.save(name('stamps'), version, packStamps(contents.stamps()));
      }
    },
    outcomes: (contents) => {
      const text = hasProblems ? undefined : cache.load(name('findings'), keyOf(contents));
      return text === undefined ? undefined : unpackOutcomes(text.toString());
    },
    reading: (id, listed, contents) => {
      const said = listed.problems.length > 0 ? undefined : cache.load(name(`${id}.said`), version);
      const same = said && thaw(said, contents);
      return same?.size ? readChanged(registry, id, dsl, listed, contents, same) : undefined;
    },
    known: (reading) => {
      let before: ReadonlyMap<object, readonly Finding[]> | undefined;
      const judged = (languages: readonly string[]) => {
        before ??= judgedBefore(reading, languages, judgedFiles());
        return before;
      };
      // What rules have judged was valid.
      return { isValid: ({ value }, languages) => judged(languages).has(value), judged };
    },
    compilerState: {
      load: () => cache.load(name('compiler'), version)?.toString(),
      save: (text) => cache.save(name('compiler'), version, text),
    },
    compiled: hasProblems ? UNKNOWN : openCompiled(cache, name, version),
    remember: (contents, judgments) => {
      if (!areRead(judgments)) return;
      const isLittle = judgments.every(({ reading }) => reading.changed.length <= FEW);
      if (isLittle && Object.keys(judgedFiles()).length > 0) return;
      const changed = judgments.filter(({ reading }) => reading.changed.length > FEW);
      for (const { reading } of changed) {
        const said = freeze(reading, contents);
        if (said) cache.save(name(`${reading.id}.said`), version, said);
      }
      const fresh = judgments.map((judgment) => judgedNow(judgment, judgedFiles()));
      if (fresh.some(({ found }) => found > FEW)) {
        const all = Object.assign({}, ...fresh.map(({ files }) => files));
        cache.save(name('judged'), question, packJudged(all));
      }
    },
    prepare: (judgments) => {
      if (!judgments.every(isSoonFound)) packOutcomes(judgments);
    },
    save: (contents, judgments, outcomes) => {
      if (!areRead(judgments) || judgments.every(isSoonFound)) return;
      cache.save(name('findings'), keyOf(contents), packOutcomes(outcomes));
    },
  };
}

/** Whether little of an organisation had to be read, as it will be again. */
const isSoonFound = ({ reading: { changed, files } }: Outline) =>
  changed.length <= FEW && changed.length * 2 < files.length;

/** What could not be read is little, and soon put right: nothing of it is kept. */
const areRead = (judgments: readonly Outline[]) =>
  judgments.every(({ reading }) => reading.problems.length === 0);

const UNKNOWN: Compiled = {
  wasClean: false,
  toAsk: ({ files }) => files,
  remember: () => () => {},
};

const entriesOf = (listings: readonly Listing[]) =>
  new Map(listings.flatMap(({ listed }) => [...listed.entries]));

const nothing = (listings: readonly Listing[]): Kept => ({
  contents: (since) => openContents(entriesOf(listings), since),
  outcomes: () => undefined,
  reading: () => undefined,
  known: () => ({ isValid: () => false, judged: () => new Map() }),
  compilerState: undefined,
  compiled: UNKNOWN,
  remember: () => {},
  prepare: () => {},
  stamp: () => {},
  save: () => {},
});
