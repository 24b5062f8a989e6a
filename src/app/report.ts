import { relative, sep } from 'node:path';
import {
  type Acknowledged,
  type Finding,
  fingerprints,
  type RelatedPlace,
  type Rule,
} from '../check/index.ts';
import { describe, textsOf } from '../messages/describe.ts';
import { type Language, once, textIn } from '../model/index.ts';
import type { Acceptance, Report, ReportedFinding, ReportedPlace } from '../report/report.ts';
import { RULES } from '../rules/index.ts';
import type { CheckedOrganisation } from './check.ts';

export interface ReportingOptions {
  language: Language;
  asOf: string;
  /** Files are named from here. */
  folder: string;
  /** Fingerprints of findings that were there before and fail nothing. */
  known?: ReadonlySet<string> | undefined;
}

const rules = new Map(RULES.map((rule) => [rule.id, rule]));

function inWords(
  finding: Finding,
  isKnown: boolean,
  { language }: ReportingOptions,
  nameOf: (file: string) => string,
): ReportedFinding {
  const { rule: id, severity, organisation, path, line, column, endLine, endColumn } = finding;
  const rule = rules.get(id);
  if (!rule) throw new Error(`No rule is called ${id}.`);
  const { acknowledged, adjusted, related } = finding;
  // Field by field: there are very many of them, and to spread objects takes several times as long.
  const reported: ReportedFinding = {
    rule: id,
    severity,
    message: describe(finding, rule, language),
    article: articleOf(rule),
    organisation,
    path,
    file: nameOf(finding.file),
    line,
    column,
    endLine,
    endColumn,
    help: textsOf(rule, language).help,
  };
  if (related) {
    reported.related = related.map((one) => placeInWords(one, nameOf(one.file), rule, language));
  }
  if (adjusted) reported.adjusted = { ...adjusted, reason: textIn(adjusted.reason, language) };
  if (acknowledged) reported.acknowledged = acceptanceInWords(acknowledged, language);
  if (isKnown && !acknowledged) reported.baselined = true;
  return reported;
}

const articleOf = once(({ articles }: Rule) => articles.join('; '));

const acceptanceInWords = (
  { by, reason, ...rest }: Acknowledged,
  language: Language,
): Acceptance => ({ ...rest, by: textIn(by, language), reason: textIn(reason, language) });

function placeInWords(
  { line, column, endLine, endColumn, message, data = {} }: RelatedPlace,
  file: string,
  rule: Rule,
  language: Language,
): ReportedPlace {
  const place = { file, line, column, endLine, endColumn };
  if (message === undefined) return place;
  return { ...place, message: describe({ message, data }, rule, language) };
}

/** The name of a file, seen from a folder; most files have several findings. */
function namesFrom(folder: string) {
  const names = new Map<string, string>();
  const below = `${folder}${sep}`;
  return (file: string): string => {
    // Almost all are, and come as they are: to compare two paths step by step takes longer.
    const path = () => (file.startsWith(below) ? file.slice(below.length) : relative(folder, file));
    const name = names.get(file) ?? path().split(sep).join('/');
    names.set(file, name);
    return name;
  };
}

/** What was found, in the words of one language, with the numbers. */
export function toReport(
  checked: readonly CheckedOrganisation[],
  options: ReportingOptions,
): Report {
  const nameOf = namesFrom(options.folder);
  const named = () => checked.flatMap(({ findings, folder }) => fingerprints(findings, folder));
  const { known } = options;
  const names = known && named();
  const isKnown = (index: number) => known?.has(names?.[index] ?? '') === true;
  const findings = checked
    .flatMap(({ findings }) => findings)
    .map((one, index) => inWords(one, isKnown(index), options, nameOf));
  const open = findings.filter(({ acknowledged, baselined }) => !acknowledged && !baselined);
  const accepted = findings.filter(({ acknowledged }) => acknowledged);
  const baselined = findings.filter((one) => one.baselined);
  const number = (severity: string) => open.filter((one) => one.severity === severity).length;
  return {
    asOf: options.asOf,
    findings,
    // Few formats say them, and they take as long as all the words.
    get fingerprints() {
      return names ?? named();
    },
    summary: {
      errors: number('error'),
      warnings: number('warning'),
      infos: number('info'),
      acknowledged: accepted.length,
      gaps: findings.filter(({ rule }) => rule === 'gaps/open').length,
      ...(known ? { baselined: baselined.length } : {}),
      organisations: checked.length,
      activities: checked.reduce((sum, { activities }) => sum + activities, 0),
    },
  };
}
