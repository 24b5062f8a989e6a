import type { Validate } from '../check/validate.ts';
import * as dsl from '../index.ts';
import {
  type Compilation,
  type Contents,
  type Diagnostic,
  type OrganisationFiles,
  type OrganisationReading,
  readOrganisation,
} from '../read/index.ts';
import { compilerFindings, diagnose } from './compiler-findings.ts';
import { type CheckedOrganisation, type Judging, type Judgment, judge, withMore } from './judge.ts';
import type { Kept, Listing } from './keep.ts';
import type { Outcome } from './pack-outcomes.ts';

/** What is checked: organisations of a registry, and what was known of them before. */
export interface Task {
  /** The registry's folder, as an absolute path. */
  folder: string;
  listings: readonly Listing[];
  contents: Contents;
  kept: Kept;
  judging: Judging;
}

/** An organisation of which nothing has changed; it is read again only where somebody asks for more. */
export function checkedBefore(
  { id, findings, activities }: Outcome,
  { folder, listings, contents, judging }: Task,
  validate: Validate,
): CheckedOrganisation[] {
  const { listed } = listings.find((one) => one.id === id) ?? {};
  if (!listed) return [];
  let judgment: Judgment | undefined;
  const again = () => {
    judgment ??= judge(readWhole(folder, id, listed, contents), validate, judging);
    return judgment;
  };
  const checked = {
    ...{ id, findings, activities, folder: listed.folder, files: listed.files },
    get registry() {
      return again().registry;
    },
    get reading() {
      return again().reading;
    },
  };
  return [checked];
}

/**
 * Reads and judges what is not known, and hears the compiler, if it is asked; `whileItWorks` is called
 * with what is found without it.
 */
export async function checkAnew(
  { folder, listings, contents, kept, judging }: Task,
  compilation: Compilation | undefined,
  whileItWorks?: (checked: readonly CheckedOrganisation[]) => unknown,
): Promise<CheckedOrganisation[]> {
  const readings = listings.map(
    ({ id, listed }) =>
      kept.reading(id, listed, contents) ?? readWhole(folder, id, listed, contents),
  );
  const compiling = compilation && diagnose(compilation, readings);
  // What the compiler need not be asked about is valid, too.
  const { validate } = compilation ? await schemas() : { validate: () => [] };
  const known = readings.map((reading) => judge(reading, validate, judging, kept.known(reading)));
  // The compiler still works: what can be done without it is done now.
  kept.remember(contents, known);
  kept.stamp(contents);
  const isAsked = compilation !== undefined;
  const approve = kept.compiled.remember(contents, importsIn(readings), isAsked);
  await whileItWorks?.(known);
  kept.prepare(known);
  const diagnostics = (await compiling) ?? [];
  // What is wrong in one file may have its cause, or its place, in one that was not read again.
  const judgments = listings.flatMap(({ id, listed }, index) => {
    const judgment = known[index];
    if (!judgment || stands(judgment, diagnostics)) return judgment ?? [];
    const reading = readWhole(folder, id, listed, contents);
    return judge(reading, validate, judging, kept.known(reading));
  });
  const checked = judgments.map(({ reported, refused, languages: _, alone: __, ...judgment }) => {
    const unsaid = compilerFindings(judgment.reading, diagnostics, reported, refused);
    return withMore(judgment, unsaid);
  });
  if (judgments.some((judgment, index) => judgment !== known[index])) {
    kept.remember(contents, judgments);
  }
  // Otherwise, the compiler may have seen other files than were read.
  if (isAsked ? contents.isStillTrue() : contents.isConsistent()) {
    const isClean = diagnostics.length === 0 && judgments.every(({ alone }) => alone);
    if (isClean) approve();
    kept.save(contents, judgments, checked);
  }
  return checked;
}

const importsIn = (readings: readonly OrganisationReading[]) => (file: string) => {
  for (const reading of readings) {
    const found = reading.importsOf(file);
    if (found) return found;
  }
  return undefined;
};

/** They take long to load. */
export const schemas = () => import('../check/validate.ts');

const readWhole = (
  folder: string,
  id: string,
  listed: OrganisationFiles,
  contents: Contents,
): OrganisationReading => readOrganisation(folder, id, dsl, listed, contents);

/** Whether all of it was read again, or what was not is known to be valid with all that uses it. */
function stands({ reading, alone }: Judgment, diagnostics: readonly Diagnostic[]): boolean {
  const { changed, files } = reading;
  if (changed.length === files.length) return true;
  const own = new Set(files);
  return alone !== undefined && !diagnostics.some(({ file }) => own.has(file));
}
