import type { Report } from './report.ts';

/** For programs. The shape is a contract: `report.schema.json` says it. */
export function json({ asOf, findings, summary }: Report): string {
  return `${JSON.stringify({ version: 1, asOf, findings, summary }, null, 2)}\n`;
}
