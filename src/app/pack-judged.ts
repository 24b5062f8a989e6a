import type { Notes } from '../check/index.ts';
import type { JudgedFile, JudgedFiles } from './keep-judged.ts';
import { type PackedFindings, packFindings, unpackFindings } from './pack-findings.ts';

interface Packed {
  marks: readonly string[];
  findings: PackedFindings;
  /** How many findings each file has. */
  counts: readonly number[];
  /** Notes that recur: on most declarations, there is nothing to note. */
  notes: readonly Notes[];
  /** Which notes the declarations of each file have. */
  noted: readonly (readonly number[])[];
}

/** What is known of files as a text. */
export function packJudged(files: JudgedFiles): string {
  const judged = Object.values(files);
  const numbers = new Map<string, number>();
  const numberOf = (notes: Notes) => {
    const text = JSON.stringify(notes);
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  const packed: Packed = {
    marks: Object.keys(files),
    findings: packFindings(judged.flatMap(({ findings }) => findings)),
    counts: judged.map(({ findings }) => findings.length),
    noted: judged.map(({ notes }) => notes.map(numberOf)),
    notes: [...numbers.keys()].map((text) => JSON.parse(text) as Notes),
  };
  return JSON.stringify(packed);
}

/** The same again; notes that say the same may be one object. */
export function unpackJudged(text: string): JudgedFiles {
  const { marks, findings: all, counts, notes, noted } = JSON.parse(text) as Packed;
  const findings = unpackFindings(all);
  const files: Record<string, JudgedFile> = {};
  let start = 0;
  for (const [index, mark] of marks.entries()) {
    const end = start + (counts[index] ?? 0);
    const own = noted[index] ?? [];
    files[mark] = {
      findings: findings.slice(start, end),
      notes: own.map((number) => notes[number] ?? {}),
    };
    start = end;
  }
  return files;
}
