import type { Report } from './report.ts';

/** For programs. The shape is a contract: `json-schema.ts` says it. */
export function json({ asOf, findings, summary }: Report): string {
  return `${JSON.stringify({ version: 1, asOf, findings, summary }, null, 2)}\n`;
}
