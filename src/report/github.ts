import type { Severity } from '../check/index.ts';
import { acceptedBy } from './accepted.ts';
import { seeAlso } from './also.ts';
import { articleIn } from './article.ts';
import type { ReportOptions } from './options.ts';
import { bySeverity, partsOf } from './parts.ts';
import type { Report, ReportedFinding } from './report.ts';

type Options = Pick<ReportOptions, 'language'>;

const COMMANDS = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
} as const satisfies Record<Severity, string>;

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotate(finding: ReportedFinding, options: Options): string {
  const { rule, severity, message, article, help, acknowledged } = finding;
  const { file, line, column, endLine, endColumn } = finding;
  const title = `${rule} (${articleIn(article, options.language)})`;
  // GitHub takes columns only where the first line is the last one.
  const range = line === endLine ? { line, col: column, endLine, endColumn } : { line, endLine };
  const properties = Object.entries({ file, ...range, title }).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  const command = acknowledged ? 'notice' : COMMANDS[severity];
  const words = [
    message,
    acknowledged ? acceptedBy(acknowledged, options) : help,
    seeAlso(finding, options),
  ];
  return `::${command} ${properties.join(',')}::${escapeData(words.filter(Boolean).join('\n'))}\n`;
}

/**
 * Annotations for GitHub Actions, as workflow commands. GitHub shows ten of each kind for a step: open
 * questions follow what is wrong, and what is accepted comes last, as a notice. What is in the baseline
 * is not annotated.
 */
export function github(report: Report, options: Options): string {
  const { faults, gaps, accepted } = partsOf(report.findings);
  const sorted = bySeverity(faults).flatMap(([, findings]) => findings);
  return [...sorted, ...gaps, ...accepted].map((finding) => annotate(finding, options)).join('');
}
