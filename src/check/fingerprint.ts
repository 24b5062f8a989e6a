import { hash } from 'node:crypto';
import { relative, sep } from 'node:path';
import type { Finding } from './finding.ts';

/**
 * A name for each finding of an organisation that stays when lines move and words change: from its
 * rule, its message and its data path, whatever the language. Where there is no path, from its file,
 * as seen from the folder of the organisation, and what the message is about. Where several agree in
 * all of these, the second and later ones are numbered.
 */
export function fingerprints(findings: readonly Finding[], folder: string): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, organisation, path, file, message, data }) => {
    const place = path === '' ? [relative(folder, file).split(sep).join('/'), data] : [path];
    const facts = [rule, organisation, message, ...place];
    const name = hash('sha256', JSON.stringify(facts), 'hex').slice(0, 32);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}
