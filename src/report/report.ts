import type { Place, Severity } from '../check/index.ts';

/** Who accepted a finding, why, and until which day (`YYYY-MM-DD`) if not for good. */
export interface Acceptance {
  by: string;
  reason: string;
  until?: string;
}

/** Another place to look at, with what stands there if the rule says it. */
export interface ReportedPlace extends Place {
  message?: string;
}

/** That the organisation made a rule weigh more or less than it does for others, and why. */
export interface Adjustment {
  from: Severity;
  reason: string;
}

/** A finding in the words of one language. `file` is relative to a folder, with forward slashes. */
export interface ReportedFinding extends Place {
  rule: string;
  severity: Severity;
  message: string;
  /** The articles of the rule, the leading one first, separated by `; `. */
  article: string;
  organisation: string;
  /** The data path; empty where a file could not be read. */
  path: string;
  help: string;
  related?: readonly ReportedPlace[];
  adjusted?: Adjustment;
  acknowledged?: Acceptance;
  /** Whether it is in the baseline: it was there before, and fails nothing. */
  baselined?: true;
}

/**
 * Errors, warnings and infos do not count what is acknowledged or in the baseline; open gaps count as
 * their severity too.
 */
interface Summary {
  errors: number;
  warnings: number;
  infos: number;
  acknowledged: number;
  gaps: number;
  /** Only where there is a baseline. */
  baselined?: number;
  organisations: number;
  activities: number;
}

export interface Report {
  /** The day for which the registry was judged, `YYYY-MM-DD`. */
  asOf: string;
  findings: readonly ReportedFinding[];
  /** One for each finding, in their order. They stay when lines move, and are the same in every language. */
  readonly fingerprints: readonly string[];
  summary: Summary;
}
