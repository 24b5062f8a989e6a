import { relative, sep } from 'node:path';
import type { Finding } from '../check/index.ts';
import { describe, textsOf } from '../messages/describe.ts';
import { type Language, textIn } from '../model/index.ts';
import type { Report, ReportedFinding } from '../report/report.ts';
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
  const { acknowledged } = finding;
  return {
    rule: id,
    severity,
    message: describe(finding, rule, language),
    article: rule.articles.join('; '),
    organisation,
    path,
    file: relative(folder, finding.file).split(sep).join('/'),
    line,
    column,
    endLine,
    endColumn,
    help: textsOf(rule, language).help,
    ...(acknowledged
      ? { acknowledged: { ...acknowledged, reason: textIn(acknowledged.reason, language) } }
      : {}),
  };
}

/** What was found, in the words of one language, with the numbers. */
export function toReport(
  checked: readonly CheckedOrganisation[],
  options: ReportingOptions,
): Report {
  const findings = checked.flatMap((one) => one.findings).map((one) => inWords(one, options));
  const open = findings.filter(({ acknowledged }) => !acknowledged);
  const number = (severity: string) => open.filter((one) => one.severity === severity).length;
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
      activities: checked.reduce((sum, { activities }) => sum + activities, 0),
    },
  };
}
