import { join, resolve } from 'node:path';
import {
  type Assembled,
  acknowledge,
  assemble,
  type Finding,
  gapFindings,
  type Reported,
  relatedTo,
  runRules,
  type SeverityProfile,
  severityProfile,
  tidy,
} from '../check/index.ts';
import * as dsl from '../index.ts';
import { formatPath, KINDS, type Language, nearest, type Registry } from '../model/index.ts';
import {
  type Contents,
  filesOf,
  type OrganisationFiles,
  type OrganisationReading,
  organisationsIn,
  type Range,
  readContents,
  readOrganisation,
  startCompiler,
} from '../read/index.ts';
import { RULES } from '../rules/index.ts';
import { compilerFindings, diagnose } from './compiler-findings.ts';
import { type Keeping, type Outcome, openKept, type Validated } from './keep.ts';
import { UserError } from './user-error.ts';

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

/** One organisation, read and judged. */
export interface CheckedOrganisation {
  id: string;
  /** What its valid declarations say; nothing if the organisation itself is not valid. */
  registry: Registry | undefined;
  reading: OrganisationReading;
  findings: readonly Finding[];
  /** How many activities are declared, valid or not, and the files, without another look at them. */
  activities: number;
  files: readonly string[];
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
      return checkedBefore(outcome, listed.files, () =>
        judge(read(outcome.id, listed, contents), options),
      );
    });
  }
  const readings = listings.map(({ id, listed }) => read(id, listed, contents));
  const compiling = diagnose(compilation, readings);
  const judgments = readings.map((reading) => judge(reading, options, kept.isValid(reading)));
  const diagnostics = await compiling;
  const checked = judgments.map(({ reported, refused, languages: _, ...judgment }) => {
    const unsaid = compilerFindings(judgment.reading, diagnostics, reported, refused);
    return { ...judgment, findings: tidy([...judgment.findings, ...unsaid]) };
  });
  kept.save(contents, checked, judgments);
  return checked;
}

/** An organisation before the compiler is heard, with what its schemas refuse. */
interface Judgment extends CheckedOrganisation {
  reported: readonly Reported[];
  refused: readonly Finding[];
  languages: readonly Language[];
}

/** Judges what was read of one organisation. */
export function judge(
  reading: OrganisationReading,
  { asOf, strict = false }: CheckOptions,
  isValid?: Validated,
): Judgment {
  const { registry, reported, languages, leftOut } = assembleRead(reading, isValid);
  const profile = severityProfile(registry, RULES);
  const place = (one: Reported) => findingAt(reading, one, profile, strict);
  const refused = reported.map(place);
  const judged = registry
    ? [...runRules(registry, RULES, asOf, leftOut), ...gapFindings(registry), ...profile.reported]
    : [];
  let findings = [...problemsOf(reading), ...refused, ...judged.map(place)];
  if (registry) {
    const marked = acknowledge(registry, findings, asOf);
    // What is left out may be what an acknowledgement accepts.
    const said = marked.reported.filter(
      ({ rule }) => leftOut.size === 0 || rule !== 'acknowledgements/unused',
    );
    findings = [...marked.findings, ...said.map(place)];
  }
  const { id, files, declarations } = reading;
  const activities = declarations.filter(({ kind }) => kind === 'activity').length;
  const found = { reported, refused, languages, findings };
  return { id, registry, reading, activities, files, ...found };
}

/** An organisation of which nothing has changed; it is read again only where somebody asks for more. */
function checkedBefore(
  outcome: Outcome,
  files: readonly string[],
  judgeAgain: () => Judgment,
): CheckedOrganisation {
  let judgment: Judgment | undefined;
  const again = () => {
    judgment ??= judgeAgain();
    return judgment;
  };
  return {
    ...outcome,
    files,
    get registry() {
      return again().registry;
    },
    get reading() {
      return again().reading;
    },
  };
}

/** Puts the declarations together. Where something could not be read, any kind may lack one. */
function assembleRead(reading: OrganisationReading, isValid?: Validated): Assembled {
  const assembled = assemble(reading.id, reading.declarations, RULES, isValid);
  if (reading.problems.length === 0) return assembled;
  const reported = assembled.reported.filter(
    ({ rule, message }) => rule !== 'registry/organisation' || message !== 'none',
  );
  return { ...assembled, reported, leftOut: new Set(KINDS) };
}

function findingAt(
  reading: OrganisationReading,
  reported: Reported,
  profile: SeverityProfile,
  strict: boolean,
): Finding {
  const { rule, message, data, path, part, declaration, related } = reported;
  const range = reading.locate(path, part, declaration) ?? startOfOrganisation(reading);
  const weight: Pick<Finding, 'severity' | 'adjusted'> =
    strict && rule === 'gaps/open' ? { severity: 'error' } : profile.severityOf(rule);
  const organisation = reading.id;
  const facts = { rule, message, data, organisation, path: formatPath(path) };
  return { ...facts, ...weight, ...range, ...relatedTo(related, reading.locate) };
}

const startOfOrganisation = ({ folder }: OrganisationReading): Range => ({
  file: join(folder, 'organisation.ts'),
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
});

const problemsOf = (reading: OrganisationReading): Finding[] =>
  reading.problems.map(({ range, ...problem }) => ({
    ...problem,
    severity: 'error',
    organisation: reading.id,
    path: '',
    ...range,
  }));
