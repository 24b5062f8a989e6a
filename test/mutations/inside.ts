import { readFileSync } from 'node:fs';
import type { Finding, Place } from '../../src/check/index.ts';

/** The lengths of the lines of a file, in UTF-16 units. */
const lengthsOf = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.length);

/** Throws if the range of a finding, or of a place related to it, does not lie in its file. */
export function assertInside(findings: readonly Finding[]): void {
  const lengths = new Map<string, number[]>();
  const isIn = ({ file, line, column, endLine, endColumn }: Place) => {
    const known = lengths.get(file) ?? lengthsOf(file);
    lengths.set(file, known);
    const ends = (at: number, to: number) => to >= 1 && to <= (known[at - 1] ?? -1) + 1;
    const isForward = endLine > line || (endLine === line && endColumn >= column);
    return ends(line, column) && ends(endLine, endColumn) && isForward;
  };
  for (const finding of findings) {
    const outside = [finding, ...(finding.related ?? [])].find((place) => !isIn(place));
    if (outside)
      throw new Error(`${finding.rule} lies outside its file: ${JSON.stringify(outside)}`);
  }
}
