import { LABELS } from './labels.ts';
import type { ReportOptions } from './options.ts';
import type { ReportedFinding, ReportedPlace } from './report.ts';

/** ‘registry/acme/data.ts:4:3 (The other one with this id.)’ */
export const otherPlace = ({ file, line, column, message }: ReportedPlace): string =>
  `${file}:${line}:${column}${message === undefined ? '' : ` (${message})`}`;

/** ‘See also: registry/acme/data.ts:4:3 (…), …’; empty where a finding is about one place. */
export function seeAlso(
  { related = [] }: ReportedFinding,
  { language }: Pick<ReportOptions, 'language'>,
): string {
  if (related.length === 0) return '';
  const { seeAlso: label, colon } = LABELS[language];
  return `${label}${colon}${related.map(otherPlace).join(', ')}`;
}
