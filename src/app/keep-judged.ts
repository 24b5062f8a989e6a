import type { Finding } from '../check/index.ts';
import { digest, type OrganisationReading } from '../read/index.ts';

/** What was found in each file by rules that judge alone, under a mark of all that it follows from. */
export type JudgedFiles = Readonly<Record<string, readonly Finding[]>>;

/** What was found of an organisation now. */
export interface Outline {
  reading: OrganisationReading;
  languages: readonly string[];
  /** What such rules found, by file; nothing if not all of the organisation is valid. */
  alone: ReadonlyMap<string, readonly Finding[]> | undefined;
}

/** What is found in a declaration follows from its file, those that it imports, and the organisation. */
function marker({ declarations, fingerprint }: OrganisationReading, languages: readonly string[]) {
  const organisation = declarations.find(({ kind }) => kind === 'organisation')?.file ?? '';
  const context = [fingerprint(organisation) ?? '', ...languages];
  return (file: string) => digest([file, fingerprint(file) ?? '', ...context]);
}

const filesIn = ({ declarations }: OrganisationReading) =>
  new Set(declarations.map(({ file }) => file));

/** What was found before in declarations that are the same now, as is all that matters to them. */
export function judgedBefore(
  reading: OrganisationReading,
  languages: readonly string[],
  before: JudgedFiles,
): ReadonlyMap<object, readonly Finding[]> {
  const markOf = marker(reading, languages);
  const found = new Map([...filesIn(reading)].map((file) => [file, before[markOf(file)]]));
  const judged = new Map<object, readonly Finding[]>();
  for (const { file, value } of reading.declarations) {
    const findings = found.get(file);
    if (findings) judged.set(value, findings);
    // Of several declarations in one file, the first stands for all.
    if (findings) found.set(file, []);
  }
  return judged;
}

/** All that is known of an organisation now, and of how many files it was not known before. */
export function judgedNow(
  { reading, languages, alone }: Outline,
  before: JudgedFiles,
): { files: JudgedFiles; found: number } {
  if (!alone) return { files: {}, found: 0 };
  const markOf = marker(reading, languages);
  const files: Record<string, readonly Finding[]> = {};
  let found = 0;
  for (const file of filesIn(reading)) {
    const mark = markOf(file);
    files[mark] = before[mark] ?? alone.get(file) ?? [];
    if (!before[mark]) found++;
  }
  return { files, found };
}
