import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from '../../src/app/check.ts';
import type { Finding } from '../../src/check/index.ts';
import * as dsl from '../../src/index.ts';
import { describe as inWords } from '../../src/messages/describe.ts';
import { type OrganisationReading, type Range, readOrganisation } from '../../src/read/index.ts';
import { RULES } from '../../src/rules/index.ts';

/** A folder of `test/fixtures`. */
export const fixture = (path: string) =>
  fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url));

export const read = (registry: string, id: string) => readOrganisation(registry, id, dsl);

/** A finding as a test states it: the place in the registry, the rule, the words. */
export interface Said {
  at: string;
  rule: string;
  says: string;
}

const ruleOf = new Map(RULES.map((rule) => [rule.id, rule]));

export function said(registry: string, finding: Finding): Said {
  const rule = ruleOf.get(finding.rule);
  if (!rule) throw new Error(`There is no rule ${finding.rule}.`);
  const file = relative(registry, finding.file);
  const at = `${file}:${finding.line}:${finding.column}`;
  return { at, rule: finding.rule, says: inWords(finding, rule, 'en') };
}

/** What checking says of reading, references and types; what the law says is for other tests. */
const isAboutReading = ({ rule, severity }: Finding) =>
  severity === 'error' && /^(registry|integrity)\//.test(rule);

export async function checkReading(registry: string): Promise<Said[]> {
  const checked = await check({ registry, asOf: '2026-11-21' });
  return checked.flatMap(({ findings }) =>
    findings.filter(isAboutReading).map((finding) => said(registry, finding)),
  );
}

/** The words in a range, as an editor selects them: lines, and columns in UTF-16 units. */
function wordsIn({ file, line, column, endLine, endColumn }: Range): string {
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  const lines = text.split(/\r?\n/).slice(line - 1, endLine);
  const last = lines.length - 1;
  lines[last] = lines[last]?.slice(0, endColumn - 1) ?? '';
  lines[0] = lines[0]?.slice(column - 1) ?? '';
  return lines.join('\n');
}

/** `file:line:column words` */
export function place(reading: OrganisationReading, range: Range | undefined): string {
  if (!range) return 'nowhere';
  return `${relative(reading.folder, range.file)}:${range.line}:${range.column} ${wordsIn(range)}`;
}
