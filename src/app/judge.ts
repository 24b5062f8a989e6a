import { join } from 'node:path';
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
import type { Validate } from '../check/validate.ts';
import { formatPath, KINDS, type Language, type Registry } from '../model/index.ts';
import { type OrganisationReading, type Range, rootsOf } from '../read/index.ts';
import { RULES } from '../rules/index.ts';
import type { Known } from './keep.ts';
import type { Outline } from './keep-judged.ts';

/** For which day, and how strictly. */
export interface Judging {
  /** `YYYY-MM-DD` */
  asOf: string;
  /** Whether open gaps are errors. */
  strict?: boolean;
}

/** One organisation, read and judged. */
export interface CheckedOrganisation {
  id: string;
  /** Where its files lie. */
  folder: string;
  /** What its valid declarations say; nothing if the organisation itself is not valid. */
  registry: Registry | undefined;
  reading: OrganisationReading;
  /** In the order of the files, each once. */
  findings: readonly Finding[];
  /** How many activities are declared, valid or not, and the files, without another look at them. */
  activities: number;
  files: readonly string[];
}

/** An organisation before the compiler is heard, with what its schemas refuse. */
export interface Judgment extends CheckedOrganisation, Pick<Outline, 'alone'> {
  reported: readonly Reported[];
  refused: readonly Finding[];
  languages: readonly Language[];
}

/** Judges what was read of one organisation; `validate` checks what is not known to be valid. */
export function judge(
  reading: OrganisationReading,
  validate: Validate,
  { asOf, strict = false }: Judging,
  known?: Known,
): Judgment {
  const invalid = validate(reading.declarations, RULES, known?.isValid);
  const { registry, reported, languages, leftOut } = assembleRead(reading, invalid);
  const profile = severityProfile(registry, RULES);
  const place = (one: Reported) => findingAt(reading, one, profile, strict);
  const refused = reported.map(place);
  const isValid = registry && reading.problems.length === 0 && reported.length === 0;
  const before: ReadonlyMap<object, readonly Finding[]> =
    (isValid && known?.judged(languages)) || new Map();
  const done = new Set(before.keys());
  const judged = registry
    ? [
        ...runRules(registry, RULES, asOf, leftOut, done),
        ...gapFindings(registry, done),
        ...profile.reported,
      ]
    : [];
  const placed = judged.map(place);
  const alone = isValid ? foundAlone(reading, judged, placed) : undefined;
  let findings = [...problemsOf(reading), ...refused, ...placed, ...[...before.values()].flat()];
  if (registry) {
    const marked = acknowledge(registry, findings, asOf);
    // What is left out may be what an acknowledgement accepts.
    const said = marked.reported.filter(
      ({ rule }) => leftOut.size === 0 || rule !== 'acknowledgements/unused',
    );
    findings = [...marked.findings, ...said.map(place)];
  }
  const { id, folder, files, declarations } = reading;
  const activities = declarations.filter(({ kind }) => kind === 'activity').length;
  return {
    ...{ id, folder, registry, reading, activities, files },
    ...{ reported, refused, languages, findings: tidy(findings), alone },
  };
}

/** An organisation of which more was found than rules and schemas say. */
export const withMore = <Checked extends CheckedOrganisation>(
  checked: Checked,
  more: readonly Finding[],
): Checked =>
  more.length === 0 ? checked : { ...checked, findings: tidy([...checked.findings, ...more]) };

const ALONE = new Set(RULES.flatMap(({ id, alone }) => (alone ? [id] : [])));

/** What rules that judge each declaration alone found in other ones than the organisation, by file. */
function foundAlone(
  { declarations }: OrganisationReading,
  reported: readonly Reported[],
  findings: readonly Finding[],
): Map<string, Finding[]> {
  const declarationOf = rootsOf(declarations);
  const found = new Map<string, Finding[]>();
  for (const [index, { rule, path }] of reported.entries()) {
    const finding = findings[index];
    const declaration = ALONE.has(rule) ? declarationOf(path) : undefined;
    if (!finding || !declaration || declaration.kind === 'organisation') continue;
    found.set(declaration.file, [...(found.get(declaration.file) ?? []), finding]);
  }
  return found;
}

/** Puts the declarations together. Where something could not be read, any kind may lack one. */
function assembleRead(reading: OrganisationReading, refused: readonly Reported[]): Assembled {
  const assembled = assemble(reading.id, reading.declarations, refused);
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
  const { severity, adjusted }: Pick<Finding, 'severity' | 'adjusted'> =
    strict && rule === 'gaps/open' ? { severity: 'error' } : profile.severityOf(rule);
  // Field by field: there are very many of them, and to spread objects takes several times as long.
  const finding: Finding = {
    rule,
    severity,
    message,
    data,
    organisation: reading.id,
    path: formatPath(path),
    file: range.file,
    line: range.line,
    column: range.column,
    endLine: range.endLine,
    endColumn: range.endColumn,
  };
  if (adjusted) finding.adjusted = adjusted;
  return related ? { ...finding, ...relatedTo(related, reading.locate) } : finding;
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
