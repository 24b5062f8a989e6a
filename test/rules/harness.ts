import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judge as judgeReading } from '../../src/app/judge.ts';
import { type Finding, tidy } from '../../src/check/index.ts';
import { validate } from '../../src/check/validate.ts';
import * as ropa from '../../src/index.ts';
import { describe } from '../../src/messages/describe.ts';
import type { Language } from '../../src/model/index.ts';
import { readOrganisation } from '../../src/read/index.ts';
import { RULES } from '../../src/rules/index.ts';

/** A small registry that is complete and right: nothing is found in it. */
export const ACME = fileURLToPath(new URL('../fixtures/acme', import.meta.url));

/** The day for which examples are judged. */
export const AS_OF = '2026-11-21';

/** Files by their path in the folder of the organisation. */
export type Files = Readonly<Record<string, string>>;

export interface Judging {
  asOf?: string;
  /** The folder to start from; without it, that of Acme. `'none'`: start from nothing. */
  base?: string | 'none';
}

/** Calls back with a registry folder that holds the organisation `acme` with these files in it. */
export function inRegistry<T>(
  files: Files,
  use: (registry: string) => T,
  { base = ACME }: Judging = {},
): T {
  const registry = mkdtempSync(join(tmpdir(), 'ropa-rules-'));
  const finish = () => rmSync(registry, { recursive: true, force: true });
  try {
    if (base !== 'none') cpSync(base, join(registry, 'acme'), { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      const file = join(registry, 'acme', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const result = use(registry);
    if (!(result instanceof Promise)) finish();
    else return result.finally(finish) as T;
    return result;
  } catch (cause) {
    finish();
    throw cause;
  }
}

/**
 * What is found in Acme once these files are added or put in place of its own: `ropa check`
 * without the compiler. Files are named from the folder of the organisation.
 */
export function judge(files: Files, judging: Judging = {}): Finding[] {
  return inRegistry(
    files,
    (registry) => {
      const reading = readOrganisation(registry, 'acme', ropa);
      const { findings } = judgeReading(reading, validate, { asOf: judging.asOf ?? AS_OF });
      return tidy(findings).map((finding) => ({
        ...finding,
        file: relative(reading.folder, finding.file),
      }));
    },
    judging,
  );
}

/** A finding in words with its place: `activities/payroll.ts:12:5 “Payroll” has no purpose.` */
export function said(finding: Finding, language: Language = 'en'): string {
  const rule = RULES.find(({ id }) => id === finding.rule);
  if (!rule) throw new Error(`There is no rule ${finding.rule}.`);
  const { file, line, column } = finding;
  return `${file}:${line}:${column} ${describe(finding, rule, language)}`;
}

/** What one rule says of Acme with these files, in words and with places. */
export const saidBy = (rule: string, files: Files, judging?: Judging): string[] =>
  judge(files, judging)
    .filter((finding) => finding.rule === rule)
    .map((finding) => said(finding));
