import type { Finding, Place, RelatedPlace } from './finding.ts';

const isBefore = (a: Place, line: number, column: number) =>
  a.line < line || (a.line === line && a.column <= column);
const isAfter = (a: Place, line: number, column: number) =>
  a.endLine > line || (a.endLine === line && a.endColumn >= column);

/** Whether a position lies in a place. */
export const holds = (
  place: Place,
  { file, line, column }: Pick<Place, 'file' | 'line' | 'column'>,
) => place.file === file && isBefore(place, line, column) && isAfter(place, line, column);

/**
 * Whether what the compiler says of a position is already said: by a finding on that position, or by
 * one inside the field that the compiler complains of.
 */
export function isSaid(
  findings: readonly Finding[],
  position: Pick<Place, 'file' | 'line' | 'column'>,
  field: Place | undefined,
): boolean {
  return findings.some(
    (finding) => holds(finding, position) || (field !== undefined && holds(field, finding)),
  );
}

/** Findings of one rule on one place are equal here. */
const placeOrder = (a: Finding, b: Finding) =>
  compare(a.organisation, b.organisation) ||
  compare(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  compare(a.rule, b.rule);
const order = (a: Finding, b: Finding) => placeOrder(a, b) || compare(a.path, b.path);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * One finding for each rule, place and message, in the order of the files. Those that say the same of
 * one place name all places related to any of them.
 */
export function tidy(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(order);
  const kept: Finding[] = [];
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const first = sorted[start] as Finding;
    for (end = start + 1; end < sorted.length; end++) {
      if (placeOrder(first, sorted[end] as Finding) !== 0) break;
    }
    // Most are alone in their place: then there is nothing to compare.
    if (end === start + 1) kept.push(first);
    else kept.push(...merged(sorted.slice(start, end)));
  }
  return kept;
}

function merged(findings: readonly Finding[]): Iterable<Finding> {
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const { path: _, related = [], ...said } = finding;
    const key = JSON.stringify(said);
    const first = kept.get(key);
    if (!first) kept.set(key, finding);
    else if (related.length > 0) {
      kept.set(key, { ...first, related: distinct([...(first.related ?? []), ...related]) });
    }
  }
  return kept.values();
}

const distinct = (places: readonly RelatedPlace[]): RelatedPlace[] => [
  ...new Map(places.map((place) => [JSON.stringify(place), place])).values(),
];
