import { SEVERITIES, type Severity } from '../check/index.ts';
import type { ReportedFinding } from './report.ts';

/** Open questions, unless they are errors (`--strict`). */
const isOpenGap = ({ rule, severity }: ReportedFinding) =>
  rule === 'gaps/open' && severity !== 'error';

/** Findings apart from what would drown them. */
export interface Parts {
  /** What is wrong. */
  faults: ReportedFinding[];
  /** What is not known. */
  gaps: ReportedFinding[];
  /** What is accepted. */
  accepted: ReportedFinding[];
  /** What is in the baseline. */
  known: ReportedFinding[];
}

/** Takes findings apart; each keeps its order. */
export function partsOf(findings: readonly ReportedFinding[]): Parts {
  const parts: Parts = { faults: [], gaps: [], accepted: [], known: [] };
  for (const finding of findings) {
    if (finding.acknowledged) parts.accepted.push(finding);
    else if (finding.baselined) parts.known.push(finding);
    else if (isOpenGap(finding)) parts.gaps.push(finding);
    else parts.faults.push(finding);
  }
  return parts;
}

/** Faults by severity, the worst first. */
export function bySeverity(faults: readonly ReportedFinding[]): [Severity, ReportedFinding[]][] {
  return SEVERITIES.map((severity) => [
    severity,
    faults.filter((one) => one.severity === severity),
  ]);
}

/** Findings under a key, in the order in which the keys come. */
export function groupBy(
  findings: readonly ReportedFinding[],
  keyOf: (finding: ReportedFinding) => string,
): Map<string, ReportedFinding[]> {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  return groups;
}
