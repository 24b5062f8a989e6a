import { resolve } from 'node:path';
import { check } from '../app/check.ts';
import { type Publication, publish } from '../app/publish.ts';
import { toReport } from '../app/report.ts';
import { readTheme } from '../app/templates.ts';
import { today } from '../app/today.ts';

/** What every adapter takes. */
export interface RopaOptions {
  /** The folder that holds one folder for each organisation; without it, `registry`. */
  registry?: string;
  /** Which organisations; without it, all. */
  organisations?: readonly string[];
  /** The day for which the registry is judged and the law is read, `YYYY-MM-DD`; without it, today. */
  asOf?: string;
  /** A folder of templates that take the place of those of the tool. */
  templates?: string;
  /** The language of findings; without it, English. */
  language?: 'en' | 'fr';
}

/** A finding of severity error, as a website tool shows it. */
export interface SiteError {
  /** Absolute. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** `oo2/data.ts:3:5 …`, and what to do about it. */
  readonly message: string;
}

export interface OpenRegistry {
  readonly publication: Publication;
  /** What nobody accepted and what must stop a build. */
  readonly errors: readonly SiteError[];
  /** Every file of the registry, absolute. */
  readonly files: readonly string[];
  /** The registry folder, absolute. */
  readonly folder: string;
}

/** Reads, judges and opens a registry. Throws a `UserError` where there is none. */
export async function openRegistry(options: RopaOptions = {}): Promise<OpenRegistry> {
  const { organisations = [], asOf = today() } = options;
  const folder = resolve(options.registry ?? 'registry');
  const checked = await check({ registry: folder, organisations, asOf });
  const { findings } = toReport(checked, { language: options.language ?? 'en', asOf, folder });
  return {
    folder,
    files: checked.flatMap((one) => one.files),
    publication: publish(checked, { asOf, theme: readTheme(options.templates) }),
    errors: findings
      .filter(({ severity, acknowledged }) => severity === 'error' && !acknowledged)
      .map(({ file, line, column, message, help, rule, article }) => ({
        file: resolve(folder, file),
        line,
        column,
        message: `${file}:${line}:${column} ${message}\n  ${article}. ${help} (${rule})`,
      })),
  };
}

/** All errors as one text. */
export const errorsAsText = (errors: readonly SiteError[]): string =>
  ['The registry has errors:', ...errors.map(({ message }) => message)].join('\n');
