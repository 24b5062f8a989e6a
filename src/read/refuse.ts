import type { ts } from 'ts-morph';
import type { Range } from './problem.ts';
import { type Evaluated, type Reading, UNREADABLE } from './scope.ts';
import { rangeOf } from './source.ts';

/** Nobody reads more problems of one file before putting the first ones right. */
const MAXIMUM_PROBLEMS = 100;

/** Whether a file has so many problems that no more are reported. */
export const hasManyProblems = (reading: Reading, node: ts.Node) =>
  (reading.problemCounts.get(node.getSourceFile().fileName) ?? 0) >= MAXIMUM_PROBLEMS;

/** Reports a problem of a file, unless it has had many already. */
export function report(
  reading: Reading,
  range: Range,
  message: string,
  data: Readonly<Record<string, string>> = {},
  rule = 'registry/declarative-only',
) {
  const count = reading.problemCounts.get(range.file) ?? 0;
  reading.problemCounts.set(range.file, count + 1);
  if (count >= MAXIMUM_PROBLEMS) return;
  const quoted = Object.entries(data).map(([name, text]) => [name, clip(text)]);
  reading.problems.push({ rule, message, data: Object.fromEntries(quoted), range });
}

/** A piece of a file as a message quotes it: on one line, and not too long. */
function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** Reports a problem at a node, and gives the value that stands for what could not be read. */
export function refuse(
  reading: Reading,
  node: ts.Node,
  message: string,
  data: Readonly<Record<string, string>> = {},
  rule = 'registry/declarative-only',
): Evaluated {
  const range = rangeOf(node.getSourceFile(), node.getStart(), node.getEnd());
  report(reading, range, message, data, rule);
  return unreadable(node);
}

/** The value that stands for what could not be read, where the problem is reported elsewhere. */
export const unreadable = (node: ts.Node): Evaluated => ({
  value: UNREADABLE,
  place: node,
});

/**
 * Whether so many more values may be built. Reports once when too many have been; from then on
 * nothing is read.
 */
export function spend(reading: Reading, node: ts.Node, values: number): boolean {
  if (reading.budget < values) exhaust(reading, node);
  else reading.budget -= values;
  return reading.budget > 0;
}

/** Reports that a registry is too much to read, once, and has nothing more of it read. */
export function exhaust(reading: Reading, node: ts.Node): Evaluated {
  if (reading.budget > 0) refuse(reading, node, 'too-much');
  reading.budget = 0;
  return unreadable(node);
}

/** The first line of a node's text. */
export const firstLine = (node: ts.Node): string => node.getText().split(/\r?\n/, 1)[0] ?? '';
