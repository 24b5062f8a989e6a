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
import { formatPath, KINDS, nearest, type Registry } from '../model/index.ts';
import {
  filesOf,
  type OrganisationReading,
  organisationsIn,
  type Range,
  readOrganisation,
  startCompiler,
} from '../read/index.ts';
import { RULES } from '../rules/index.ts';
import { compilerFindings, diagnose } from './compiler-findings.ts';
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
}

/** One organisation, read and judged. */
export interface CheckedOrganisation {
  id: string;
  /** What its valid declarations say; nothing if the organisation itself is not valid. */
  registry: Registry | undefined;
  reading: OrganisationReading;
  findings: readonly Finding[];
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

/** Reads organisations and judges them. Bad declarations are findings; bad options a `UserError`. */
export async function check(options: CheckOptions): Promise<CheckedOrganisation[]> {
  const ids = selectOrganisations(options.registry, options.organisations);
  const folder = resolve(options.registry);
  const listings = ids.map((id) => ({ id, listed: filesOf(folder, id) }));
  const compilation = await startCompiler(listings.flatMap(({ listed }) => listed.files));
  const readings = listings.map(({ id, listed }) => readOrganisation(folder, id, dsl, listed));
  const compiling = diagnose(compilation, readings);
  const judgments = readings.map((reading) => judge(reading, options));
  const diagnostics = await compiling;
  return judgments.map(({ id, registry, reading, reported, refused, findings }) => {
    const unsaid = compilerFindings(reading, diagnostics, reported, refused);
    return { id, registry, reading, findings: tidy([...findings, ...unsaid]) };
  });
}

/** An organisation before the compiler is heard, with what its schemas refuse. */
interface Judgment extends CheckedOrganisation {
  reported: readonly Reported[];
  refused: readonly Finding[];
}

/** Judges what was read of one organisation. */
export function judge(
  reading: OrganisationReading,
  { asOf, strict = false }: CheckOptions,
): Judgment {
  const { registry, reported, leftOut } = assembleRead(reading);
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
  return { id: reading.id, registry, reading, reported, refused, findings };
}

/** Puts the declarations together. Where something could not be read, any kind may lack one. */
function assembleRead(reading: OrganisationReading): Assembled {
  const assembled = assemble(reading.id, reading.declarations, RULES);
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
