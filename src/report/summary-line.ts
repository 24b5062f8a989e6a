import { SEVERITIES } from '../check/index.ts';
import { counted, dayIn, fill, LABELS } from './labels.ts';
import type { ReportOptions } from './options.ts';
import { partsOf } from './parts.ts';
import type { Report } from './report.ts';

/**
 * ‘3 errors, 2 warnings, 12 open questions. 1 organisation, 4 activities, as of 1 February 2026.’ Open
 * questions are not counted among the warnings again.
 */
export function summaryLine(
  { asOf, findings, summary }: Report,
  { language }: Pick<ReportOptions, 'language'>,
): string {
  const labels = LABELS[language];
  const { faults, gaps, accepted, known } = partsOf(findings);
  const count = (number: number, of: keyof typeof labels.counted) =>
    counted(number, labels.counted[of], language);

  const numbers = [
    ...SEVERITIES.map(
      (severity) => [faults.filter((one) => one.severity === severity).length, severity] as const,
    ),
    [gaps.length, 'gap'] as const,
    [accepted.length, 'accepted'] as const,
    [known.length, 'known'] as const,
  ];
  const found = numbers.filter(([number]) => number > 0).map(([number, of]) => count(number, of));
  if (faults.length + gaps.length === 0) found.unshift(labels.clean);
  const judged = [
    count(summary.organisations, 'organisation'),
    count(summary.activities, 'activity'),
    fill(labels.asOf, dayIn(asOf, language)),
  ];
  return `${found.join(', ')}. ${judged.join(', ')}.`;
}
