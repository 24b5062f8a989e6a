import { dayIn, fill, LABELS } from './labels.ts';
import type { ReportOptions } from './options.ts';
import type { Acceptance } from './report.ts';

/** ‘Accepted (head of legal, until 31 January 2027): The published notice states …’ */
export function acceptedBy(
  { by, reason, until }: Acceptance,
  { language }: Pick<ReportOptions, 'language'>,
): string {
  const labels = LABELS[language];
  const end = until === undefined ? '' : `, ${fill(labels.acceptedUntil, dayIn(until, language))}`;
  return `${fill(labels.accepted, `${by}${end}`)}${labels.colon}${reason}`;
}
