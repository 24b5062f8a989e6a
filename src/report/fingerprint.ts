import { createHash } from 'node:crypto';
import type { ReportedFinding } from './report.ts';

/**
 * A name for each finding that stays when lines move: from its rule, its data path and its words, so
 * one of each language. Where several agree in all of these, the second and later ones are numbered.
 */
export function fingerprints(findings: readonly ReportedFinding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, organisation, path, file, message }) => {
    const facts = [rule, organisation, path === '' ? file : path, message];
    const hash = createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 32);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return count === 1 ? hash : `${hash}-${count}`;
  });
}
