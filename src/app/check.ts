import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  acknowledge,
  assemble,
  type Finding,
  gapFindings,
  isSaid,
  type Reported,
  runRules,
  tidy,
} from '../check/index.ts';
import * as dsl from '../index.ts';
import { formatPath, nearest, type Registry } from '../model/index.ts';
import {
  compile,
  type Diagnostic,
  organisationsIn,
  type OrganisationReading,
  type Range,
  readOrganisation,
} from '../read/index.ts';
import { RULES } from '../rules/index.ts';
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

const severities = new Map(RULES.map((rule) => [rule.id, rule.severity]));

/** The organisations of a registry folder, or those asked for. */
export function selectOrganisations(registry: string, wanted: readonly string[] = []): string[] {
  if (!existsSync(registry)) {
    throw new UserError(`There is no folder ${registry}. Name the registry with --registry.`);
  }
  const known = organisationsIn(registry);
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
  const readings = ids.map((id) => readOrganisation(options.registry, id, dsl));
  const diagnostics = await compile(readings.flatMap(({ files }) => files));
  return readings.map((reading) => judge(reading, diagnostics, options));
}

function judge(
  reading: OrganisationReading,
  diagnostics: readonly Diagnostic[],
  { asOf, strict = false }: CheckOptions,
): CheckedOrganisation {
  const { registry, reported } = assemble(reading.id, reading.declarations, RULES);
  const judged = registry ? [...runRules(registry, RULES, asOf), ...gapFindings(registry)] : [];
  const place = (one: Reported) => findingAt(reading, one, strict);
  let findings = [...problemsOf(reading), ...[...reported, ...judged].map(place)];
  if (registry) {
    const marked = acknowledge(registry, findings, asOf);
    findings = [...marked.findings, ...marked.reported.map(place)];
  }
  const unsaid = compilerFindings(reading, diagnostics, findings);
  return { id: reading.id, registry, reading, findings: tidy([...findings, ...unsaid]) };
}

function findingAt(reading: OrganisationReading, reported: Reported, strict: boolean): Finding {
  const { rule, message, data, path, part } = reported;
  const range = reading.locate(path, part) ?? startOfOrganisation(reading);
  const severity = strict && rule === 'gaps/open' ? 'error' : (severities.get(rule) ?? 'error');
  const organisation = reading.id;
  return { rule, severity, message, data, organisation, path: formatPath(path), ...range };
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

/** What the compiler says and nothing else has said. */
function compilerFindings(
  reading: OrganisationReading,
  diagnostics: readonly Diagnostic[],
  findings: readonly Finding[],
): Finding[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return diagnostics
    .filter(({ file }) => reading.files.includes(file))
    .filter((one) => !isSaid(errors, one, reading.fieldAt(one.file, one.line, one.column)))
    .map(({ file, line, column, code, lines }) => ({
      rule: 'registry/does-not-compile',
      severity: 'error',
      message: 'compiler',
      data: { code, words: lines.at(-1) ?? '' },
      organisation: reading.id,
      path: '',
      file,
      line,
      column,
      endLine: line,
      endColumn: column,
    }));
}
