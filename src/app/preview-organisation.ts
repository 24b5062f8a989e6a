import type { Finding } from '../check/index.ts';
import { validate } from '../check/validate.ts';
import * as dsl from '../index.ts';
import {
  type Cache,
  type Compilation,
  digest,
  digestIn,
  filesOf,
  type KeptFiles,
  keepable,
  type OrganisationFiles,
  type OrganisationReading,
  openContents,
  readChanged,
  readOrganisation,
  type Sources,
  startCompiler,
  unchanged,
} from '../read/index.ts';
import { compilerFindings } from './compiler-findings.ts';
import { type CheckedOrganisation, type Judgment, judge, withMore } from './judge.ts';
import { type Kept, openKept } from './keep.ts';
import { asIfRenamed } from './preview-rehearsal.ts';

/** An organisation that is read again whenever its files change. */
export class PreviewOrganisation {
  readonly id: string;
  readonly #registry: string;
  readonly #asOf: string;
  readonly #keep = { cache: memory(), version: 'preview' };
  #bytes: ReadonlyMap<string, Uint8Array> = new Map();
  #key: string | undefined;
  #judgment: Judgment | undefined;
  #good: CheckedOrganisation | undefined;
  #compiled: readonly Finding[] = [];
  #compilation: Compilation | undefined;
  #isCompiled = false;
  #keepIt: (() => void) | undefined;
  /** The last reading of all files, with what of it can be kept. */
  #whole: { reading: OrganisationReading; kept: KeptFiles } | undefined;

  /** `registry` is an absolute path, `asOf` a day. */
  constructor(registry: string, id: string, asOf: string) {
    this.#registry = registry;
    this.id = id;
    this.#asOf = asOf;
  }

  /** The last reading in which every declaration was valid; else what is valid. */
  get good(): CheckedOrganisation | undefined {
    return this.#good ?? this.#judgment;
  }

  /** Whether what is shown is what the files say. */
  get isCurrent(): boolean {
    return this.good !== undefined && this.good === this.#judgment;
  }

  /** Whether the compiler has been heard. */
  get isCompiled(): boolean {
    return this.#isCompiled;
  }

  /**
   * The organisation as it is, with all that was found. What the compiler said of a file counts until
   * that file changes, or the compiler is heard again.
   */
  get checked(): CheckedOrganisation | undefined {
    return this.#judgment && withMore(this.#judgment, this.#compiled);
  }

  /** How many declarations there are, and how many things could not be read or are not valid. */
  get wholeness(): { readonly declared: number; readonly refused: number } {
    const { reading, reported = [] } = this.#judgment ?? {};
    return {
      declared: reading?.declarations.length ?? 0,
      refused: (reading?.problems.length ?? 0) + reported.length,
    };
  }

  /** Reads and judges it again, without the compiler; whether any file has changed. */
  refresh(): boolean {
    const listed = filesOf(this.#registry, this.id);
    const bytes = this.#contentsOf(listed);
    const key = digest([
      ...listed.links,
      JSON.stringify(listed.problems),
      ...listed.files.flatMap((file) => [file, digestIn(bytes, file) ?? '']),
    ]);
    if (key === this.#key) return false;
    this.#compilation?.stop();
    this.#settle();
    const kept = this.#kept(listed);
    const judgment = this.#judged(listed, bytes, kept);
    const { reading } = judgment;
    this.#compiled = this.#compiled.filter(({ file }) => this.#bytes.get(file) === bytes.get(file));
    this.#judgment = judgment;
    this.#isCompiled = false;
    this.#key = key;
    this.#bytes = bytes;
    const isValid = reading.problems.length === 0 && judgment.reported.length === 0;
    if (isValid && judgment.registry) this.#good = judgment;
    this.#keepIt = () => kept.remember(bytes, [judgment]);
    return true;
  }

  /** What judging would give if the name of an activity had changed; nothing while something is wrong. */
  rehearsed(round: number): CheckedOrganisation | undefined {
    const { reading } = this.isCurrent && this.#judgment ? this.#judgment : {};
    const changed = reading && asIfRenamed(reading, round);
    if (!changed) return undefined;
    const kept = this.#kept({ ...EMPTY, folder: reading.folder });
    return judge(changed, validate, this.#question, kept.known(changed));
  }

  /** What files hold, those that are as they were as the same object: what was made of it is known. */
  #contentsOf({ files, entries }: OrganisationFiles): ReadonlyMap<string, Uint8Array> {
    const contents = openContents(entries, Date.now());
    return new Map(
      files.map((file) => {
        const now = contents.get(file) ?? NOTHING;
        const before = this.#bytes.get(file);
        return [file, before && Buffer.compare(before, now) === 0 ? before : now];
      }),
    );
  }

  /** Judges what was read: few files that have changed, or all where that does not suffice. */
  #judged(listed: OrganisationFiles, bytes: Sources, kept: Kept): Judgment {
    const before = this.#whole;
    const same = before && listed.problems.length === 0 && unchanged(before.kept, bytes);
    if (same && listed.files.length - same.size <= FEW) {
      const [registry, { id }] = [this.#registry, this];
      const reading = readChanged(registry, id, dsl, listed, bytes, same, before.reading);
      const judgment = reading && judge(reading, validate, this.#question, kept.known(reading));
      // What is wrong in one file may have its cause, or its place, in one that was not read again.
      if (judgment?.alone) return judgment;
    }
    const reading = readOrganisation(this.#registry, this.id, dsl, listed, bytes);
    const whole = reading.problems.length === 0 ? keepable(reading, bytes) : undefined;
    if (whole) this.#whole = { reading, kept: whole };
    return judge(reading, validate, this.#question, kept.known(reading));
  }

  /** What was found out is kept when nobody waits for it any more. */
  #settle(): void {
    this.#keepIt?.();
    this.#keepIt = undefined;
  }

  /** Lets the compiler look at what was read last; whether it was not stopped by a change. */
  async compile(): Promise<boolean> {
    this.#settle();
    const judgment = this.#judgment;
    if (!judgment || this.#isCompiled) return false;
    const { reading, reported, refused, files } = judgment;
    // What cannot be read might keep the compiler busy for ever.
    if (reading.problems.length === 0) {
      const state = this.#kept({ ...EMPTY, folder: reading.folder }).compilerState;
      const compilation = startCompiler(files, undefined, state);
      this.#compilation = compilation;
      try {
        const diagnostics = await compilation.diagnostics;
        if (judgment !== this.#judgment) return false;
        this.#compiled = compilerFindings(reading, diagnostics, reported, refused);
      } catch (error) {
        if (judgment !== this.#judgment) return false;
        throw error;
      }
    }
    this.#isCompiled = true;
    return true;
  }

  /** Ends what is under way. */
  stop(): void {
    this.#judgment = undefined;
    this.#compilation?.stop();
  }

  get #question() {
    return { registry: this.#registry, asOf: this.#asOf, keep: this.#keep };
  }

  #kept(listed: OrganisationFiles) {
    return openKept(this.#question, [{ id: this.id, listed }]);
  }
}

const NOTHING = new Uint8Array();

const EMPTY = { files: [], entries: new Map(), links: [], problems: [] };

/** So many files are sooner read than all of them. */
const FEW = 8;

/** What need not be found out again, for as long as the preview is open. */
function memory(): Cache {
  const kept = new Map<string, { key: string; content: Buffer }>();
  return {
    part: () => undefined,
    load: (name, key) => {
      const found = kept.get(name);
      return found?.key === key ? found.content : undefined;
    },
    save: (name, key, content) => {
      kept.set(name, { key, content: Buffer.from(content) });
    },
  };
}
