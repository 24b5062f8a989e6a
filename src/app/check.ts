import { resolve } from 'node:path';
import * as dsl from '../index.ts';
import { nearest } from '../model/index.ts';
import {
  type Contents,
  type Diagnostic,
  filesOf,
  type OrganisationFiles,
  organisationsIn,
  readContents,
  readOrganisation,
  startCompiler,
} from '../read/index.ts';
import { compilerFindings, diagnose } from './compiler-findings.ts';
import { type CheckedOrganisation, type Judgment, judge, withMore } from './judge.ts';
import { type Keeping, type Outcome, openKept } from './keep.ts';
import { UserError } from './user-error.ts';

export type { CheckedOrganisation };

export interface CheckOptions {
  /** The folder that holds one folder for each organisation. */
  registry: string;
  /** Which organisations; without it, all. */
  organisations?: readonly string[];
  /** The day for which the registry is judged, `YYYY-MM-DD`. */
  asOf: string;
  /** Whether open gaps are errors. */
  strict?: boolean;
  /** Where to keep what need not be found out again; without it, nothing is kept. */
  keep?: Keeping;
}

function organisationsOf(registry: string): string[] {
  try {
    return organisationsIn(registry);
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ENOENT') throw error;
    throw new UserError(`There is no folder ${registry}. Name the registry with --registry.`);
  }
}

/** The organisations of a registry folder, or those asked for. */
export function selectOrganisations(registry: string, wanted: readonly string[] = []): string[] {
  const known = organisationsOf(registry);
  if (known.length === 0) {
    throw new UserError(
      `${registry} holds no organisation: a folder with an organisation.ts. Name the registry with --registry.`,
    );
  }
  for (const id of wanted) {
    if (known.includes(id)) continue;
    const meant = nearest(id, known);
    const hint = meant ? `Did you mean ${meant}?` : `There are: ${known.join(', ')}.`;
    throw new UserError(`There is no organisation ${id} in ${registry}. ${hint}`);
  }
  return wanted.length > 0 ? known.filter((id) => wanted.includes(id)) : known;
}

/**
 * Reads organisations and judges them. Bad declarations are findings; bad options a `UserError`. What
 * is kept from other runs changes no finding.
 */
export async function check(options: CheckOptions): Promise<CheckedOrganisation[]> {
  const ids = selectOrganisations(options.registry, options.organisations);
  const folder = resolve(options.registry);
  const listings = ids.map((id) => ({ id, listed: filesOf(folder, id) }));
  const files = listings.flatMap(({ listed }) => listed.files);
  const read = (id: string, listed: OrganisationFiles, contents: Contents) =>
    readOrganisation(folder, id, dsl, listed, contents.bytes);
  const kept = openKept({ ...options, registry: folder }, listings);
  const start = Date.now();
  // It works while files are read; if none of them has changed, in vain.
  const compilation = await startCompiler(files, undefined, kept.compilerState);
  const contents = readContents(files, start);
  const outcomes = kept.outcomes(contents);
  if (outcomes) {
    compilation.stop();
    return outcomes.flatMap((outcome) => {
      const { listed } = listings.find(({ id }) => id === outcome.id) ?? {};
      if (!listed) return [];
      return checkedBefore(outcome, listed, () =>
        judge(read(outcome.id, listed, contents), options),
      );
    });
  }
  const readings = listings.map(
    ({ id, listed }) => kept.reading(id, listed, contents) ?? read(id, listed, contents),
  );
  const compiling = diagnose(compilation, readings);
  const known = readings.map((reading) => judge(reading, options, kept.known(reading)));
  // The compiler still works: what can be done without it is done now.
  kept.remember(contents, known);
  const diagnostics = await compiling;
  // What is wrong in one file may have its cause, or its place, in one that was not read again.
  const judgments = listings.flatMap(({ id, listed }, index) => {
    const judgment = known[index];
    if (!judgment || stands(judgment, diagnostics)) return judgment ?? [];
    const reading = read(id, listed, contents);
    return judge(reading, options, kept.known(reading));
  });
  const checked = judgments.map(({ reported, refused, languages: _, alone: __, ...judgment }) => {
    const unsaid = compilerFindings(judgment.reading, diagnostics, reported, refused);
    return withMore(judgment, unsaid);
  });
  if (judgments.some((judgment, index) => judgment !== known[index])) {
    kept.remember(contents, judgments);
  }
  kept.save(contents, judgments, checked);
  return checked;
}

/** Whether all of it was read again, or what was not is known to be valid with all that uses it. */
function stands({ reading, alone }: Judgment, diagnostics: readonly Diagnostic[]): boolean {
  const { changed, files } = reading;
  if (changed.length === files.length) return true;
  const own = new Set(files);
  return alone !== undefined && !diagnostics.some(({ file }) => own.has(file));
}

/** An organisation of which nothing has changed; it is read again only where somebody asks for more. */
function checkedBefore(
  outcome: Outcome,
  { folder, files }: OrganisationFiles,
  judgeAgain: () => Judgment,
): CheckedOrganisation {
  let judgment: Judgment | undefined;
  const again = () => {
    judgment ??= judgeAgain();
    return judgment;
  };
  return {
    ...outcome,
    folder,
    files,
    get registry() {
      return again().registry;
    },
    get reading() {
      return again().reading;
    },
  };
}
