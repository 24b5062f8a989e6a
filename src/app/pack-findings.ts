import { type Finding, SEVERITIES } from '../check/index.ts';

/** Findings column by column, which takes half as long to write and to read as one after the other. */
export interface PackedFindings {
  /** Texts that recur. */
  texts: readonly string[];
  /** Of each finding, one after the other, as `NUMBERS` has them. */
  numbers: readonly number[];
  paths: readonly string[];
  data: readonly Finding['data'][];
  /** What few findings have, by their number. */
  more: Readonly<Record<number, Pick<Finding, 'adjusted' | 'related' | 'acknowledged'>>>;
}

/** Rule, severity, message, organisation, file; line and column of both ends. */
const NUMBERS = 9;

export function packFindings(findings: readonly Finding[]): PackedFindings {
  const texts = new Map<string, number>();
  const numberOf = (text: string) => {
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return known;
  };
  const numbers: number[] = [];
  const more: Record<number, Pick<Finding, 'adjusted' | 'related' | 'acknowledged'>> = {};
  for (const [index, finding] of findings.entries()) {
    const { rule, severity, message, data: _, organisation, path: __, ...rest } = finding;
    const { file, line, column, endLine, endColumn, ...others } = rest;
    numbers.push(numberOf(rule), SEVERITIES.indexOf(severity), numberOf(message));
    numbers.push(numberOf(organisation), numberOf(file), line, column, endLine, endColumn);
    if (Object.keys(others).length > 0) more[index] = others;
  }
  return {
    texts: [...texts.keys()],
    numbers,
    paths: findings.map(({ path }) => path),
    data: findings.map(({ data }) => data),
    more,
  };
}

/** The same findings again, their fields in the order in which they are found. */
export function unpackFindings({ texts, numbers, paths, data, more }: PackedFindings): Finding[] {
  const number = (index: number, column: number) => numbers[index * NUMBERS + column] ?? 0;
  const text = (index: number, column: number) => texts[number(index, column)] ?? '';
  return paths.map((path, index) => {
    const finding: Finding = {
      rule: text(index, 0),
      severity: SEVERITIES[number(index, 1)] ?? 'error',
      message: text(index, 2),
      data: data[index] ?? {},
      organisation: text(index, 3),
      path,
      file: text(index, 4),
      line: number(index, 5),
      column: number(index, 6),
      endLine: number(index, 7),
      endColumn: number(index, 8),
    };
    const others = more[index];
    return others ? Object.assign(finding, others) : finding;
  });
}
