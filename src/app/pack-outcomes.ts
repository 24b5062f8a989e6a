import type { Finding } from '../check/index.ts';
import { once } from '../model/index.ts';
import { type PackedFindings, packFindings, unpackFindings } from './pack-findings.ts';

/** What was found of one organisation. */
export interface Outcome {
  id: string;
  findings: readonly Finding[];
  activities: number;
}

type Packed = Omit<Outcome, 'findings'> & { findings: PackedFindings };

/** Outcomes as a text; of what else is known of an organisation, nothing. The same findings take long once. */
export const packOutcomes = (outcomes: readonly Outcome[]): string =>
  `[${outcomes.map(({ id, findings, activities }) => {
    const rest = JSON.stringify({ id, activities } satisfies Omit<Packed, 'findings'>);
    return `${rest.slice(0, -1)},"findings":${textOf(findings)}}`;
  })}]`;

const textOf = once((findings: readonly Finding[]) => JSON.stringify(packFindings(findings)));

export const unpackOutcomes = (text: string): Outcome[] =>
  (JSON.parse(text) as Packed[]).map((one) => ({
    ...one,
    findings: unpackFindings(one.findings),
  }));
