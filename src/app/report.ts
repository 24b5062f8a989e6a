import { relative, sep } from 'node:path';
import type { Finding, RelatedPlace, Rule } from '../check/index.ts';
import { describe, textsOf } from '../messages/describe.ts';
import { type Language, textIn } from '../model/index.ts';
import type { Report, ReportedFinding, ReportedPlace } from '../report/report.ts';
import { RULES } from '../rules/index.ts';
import type { CheckedOrganisation } from './check.ts';

export interface ReportingOptions {
  language: Language;
  asOf: string;
  /** Files are named from here. */
  folder: string;
}

const rules = new Map(RULES.map((rule) => [rule.id, rule]));

function inWords(finding: Finding, { language, folder }: ReportingOptions): ReportedFinding {
  const { rule: id, severity, organisation, path, line, column, endLine, endColumn } = finding;
  const rule = rules.get(id);
  if (!rule) throw new Error(`No rule is called ${id}.`);
  const { acknowledged, related } = finding;
  const nameOf = (file: string) => relative(folder, file).split(sep).join('/');
  return {
    rule: id,
    severity,
    message: describe(finding, rule, language),
    article: rule.articles.join('; '),
    organisation,
    path,
    file: nameOf(finding.file),
    line,
    column,
    endLine,
    endColumn,
    help: textsOf(rule, language).help,
    ...(related
      ? { related: related.map((one) => placeInWords(one, nameOf(one.file), rule, language)) }
      : {}),
    ...(acknowledged
      ? { acknowledged: { ...acknowledged, reason: textIn(acknowledged.reason, language) } }
      : {}),
  };
}

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

/** What was found, in the words of one language, with the numbers. */
export function toReport(
  checked: readonly CheckedOrganisation[],
  options: ReportingOptions,
): Report {
  const findings = checked.flatMap((one) => one.findings).map((one) => inWords(one, options));
  const open = findings.filter(({ acknowledged }) => !acknowledged);
  const number = (severity: string) => open.filter((one) => one.severity === severity).length;
  const activities = checked.flatMap(({ reading }) =>
    reading.declarations.filter(({ kind }) => kind === 'activity'),
  );
  return {
    asOf: options.asOf,
    findings,
    summary: {
      errors: number('error'),
      warnings: number('warning'),
      infos: number('info'),
      acknowledged: findings.length - open.length,
      gaps: findings.filter(({ rule }) => rule === 'gaps/open').length,
      organisations: checked.length,
      activities: activities.length,
    },
  };
}
