import type { ts } from 'ts-morph';
import { type Evaluated, type Reading, UNREADABLE } from './scope.ts';
import { rangeOf } from './source.ts';
import { placeOf } from './positions.ts';

/** Reports a problem at a node, and gives the value that stands for what could not be read. */
export function refuse(
  reading: Reading,
  node: ts.Node,
  message: string,
  data: Readonly<Record<string, string>> = {},
  rule = 'registry/declarative-only',
): Evaluated {
  const range = rangeOf(node.getSourceFile(), node.getStart(), node.getEnd());
  reading.problems.push({ rule, message, data, range });
  return { value: UNREADABLE, place: placeOf(node) };
}
