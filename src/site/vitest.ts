import { describe, test } from 'vitest';
import { knownIn } from '../app/baseline.ts';
import { check } from '../app/check.ts';
import { type Failure, testCases } from '../app/test-cases.ts';
import { today } from '../app/today.ts';
import { UserError } from '../app/user-error.ts';
import { readBaseline } from '../app/write-baseline.ts';

export interface RegistryTests {
  /** Which organisations; without it, all. */
  organisations?: readonly string[];
  /** The language of messages. */
  language?: 'en' | 'fr';
  /** The day for which the registry is judged, `YYYY-MM-DD`; without it, today. */
  asOf?: string;
  /** Whether open questions fail. */
  strict?: boolean;
  /** A baseline: what is in it fails nothing. It is only read. */
  baseline?: string;
}

/** The words of what is wrong; vitest shows the line of the declaration, and not of this file. */
function asError({ message, file, line, column }: Failure): Error {
  const error = new Error(`\n${message}\n`);
  error.stack = `Error: ${error.message}\n    at ${file}:${line}:${column}`;
  return error;
}

function knownFrom(file: string | undefined): ReadonlySet<string> | undefined {
  if (file === undefined) return undefined;
  const baseline = readBaseline(file);
  if (baseline) return knownIn(baseline);
  throw new UserError(`There is no baseline ${file}.`);
}

/**
 * One test for each activity and each notice of a registry folder, and one for the rest of each
 * organisation. To be called at the top of a test file; folders and files are named from the working
 * directory. Warnings and what is accepted fail nothing.
 */
export function testRegistry(
  registry = 'registry',
  { language = 'en', asOf, baseline, ...options }: RegistryTests = {},
): void {
  describe(registry, async () => {
    const day = asOf ?? today();
    const known = knownFrom(baseline);
    for (const one of await check({ registry, asOf: day, ...options })) {
      describe(one.id, () => {
        const how = { language, asOf: day, folder: process.cwd(), known };
        for (const { title, failure } of testCases(one, how)) {
          test(title, () => {
            if (failure) throw asError(failure);
          });
        }
      });
    }
  });
}
