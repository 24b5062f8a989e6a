import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from '../../src/app/check.ts';
import type { Finding } from '../../src/check/index.ts';
import * as dsl from '../../src/index.ts';
import { describe as inWords } from '../../src/messages/describe.ts';
import { readOrganisation } from '../../src/read/index.ts';
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
