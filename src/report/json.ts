import type { Report } from './report.ts';

/** For programs. The shape is a contract: `report.schema.json` says it. */
export function json({ asOf, findings, summary }: Report): string {
  const printed = findings.map(({ fingerprint: _, ...finding }) => finding);
  return `${JSON.stringify({ version: 1, asOf, findings: printed, summary }, null, 2)}\n`;
}
