import type { Finding } from '../check/index.ts';
import { type PackedFindings, packFindings, unpackFindings } from './pack-findings.ts';

/** What was found of one organisation. */
export interface Outcome {
  id: string;
  findings: readonly Finding[];
  activities: number;
}

type Packed = Omit<Outcome, 'findings'> & { findings: PackedFindings };

/** Outcomes as a text; of what else is known of an organisation, nothing. */
export const packOutcomes = (outcomes: readonly Outcome[]): string =>
  JSON.stringify(
    outcomes.map(
      ({ id, findings, activities }): Packed => ({
        id,
        activities,
        findings: packFindings(findings),
      }),
    ),
  );

export const unpackOutcomes = (text: string): Outcome[] =>
  (JSON.parse(text) as Packed[]).map((one) => ({
    ...one,
    findings: unpackFindings(one.findings),
  }));
