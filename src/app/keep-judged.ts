import type { Finding, Notes } from '../check/index.ts';
import { notesOn } from '../check/notes.ts';
import { digest, type OrganisationReading } from '../read/index.ts';

/** What is known of each file, under a mark of all that it follows from. */
export type JudgedFiles = Readonly<Record<string, JudgedFile>>;

export interface JudgedFile {
  /** What rules found in it that judge alone. */
  findings: readonly Finding[];
  /** What they noted on each of its declarations. */
  notes: readonly Notes[];
}

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
  const context = digest([fingerprint(organisation) ?? '', ...languages]);
  return (file: string) => `${context} ${fingerprint(file)} ${file}`;
}

/** The declarations of each file. */
function filesIn({ declarations }: OrganisationReading): Map<string, object[]> {
  const files = new Map<string, object[]>();
  for (const { file, value } of declarations) {
    const own = files.get(file);
    if (own) own.push(value);
    else files.set(file, [value]);
  }
  return files;
}

/** What was found before in declarations that are the same now, as is all that matters to them. */
export function judgedBefore(
  reading: OrganisationReading,
  languages: readonly string[],
  before: JudgedFiles,
): ReadonlyMap<object, readonly Finding[]> {
  const judged = new Map<object, readonly Finding[]>();
  if (Object.keys(before).length === 0) return judged;
  const markOf = marker(reading, languages);
  for (const [file, declarations] of filesIn(reading)) {
    const known = before[markOf(file)];
    if (!known) continue;
    for (const [index, declaration] of declarations.entries()) {
      // Of several declarations in one file, the first stands for all.
      judged.set(declaration, index === 0 ? known.findings : []);
      Object.assign(notesOn(declaration), known.notes[index]);
    }
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
  const files: Record<string, JudgedFile> = {};
  let found = 0;
  for (const [file, declarations] of filesIn(reading)) {
    const mark = markOf(file);
    files[mark] = before[mark] ?? {
      findings: alone.get(file) ?? [],
      notes: declarations.map(notesOn),
    };
    if (!before[mark]) found++;
  }
  return { files, found };
}
