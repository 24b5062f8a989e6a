import type { Severity } from '../check/index.ts';
import { acceptedBy } from './accepted.ts';
import { seeAlso } from './also.ts';
import { articleIn } from './article.ts';
import type { ReportOptions } from './options.ts';
import type { Report } from './report.ts';

const SEVERITY = {
  error: 'critical',
  warning: 'minor',
  info: 'info',
} as const satisfies Record<Severity, string>;

/** A code quality report for GitLab. What is accepted, or in the baseline, is of the least severity. */
export function gitlab(
  { findings, fingerprints }: Report,
  options: Pick<ReportOptions, 'language'>,
): string {
  const issues = findings.map((finding, index) => {
    const { rule, severity, message, article, file, line, endLine, acknowledged } = finding;
    const { baselined } = finding;
    const also = seeAlso(finding, options);
    const accepted = acknowledged ? acceptedBy(acknowledged, options) : '';
    const words = `${message} (${articleIn(article, options.language)})`;
    return {
      description: [words, accepted, also].filter(Boolean).join(' '),
      check_name: rule,
      fingerprint: fingerprints[index] ?? '',
      severity: acknowledged || baselined ? 'info' : SEVERITY[severity],
      location: { path: file, lines: { begin: line, end: endLine } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
