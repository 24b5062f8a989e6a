import type * as z from 'zod';
import { formatPath, isGap, type Kind, kindOf, nearest, type Path } from '../model/index.ts';
import type { MessageData } from './finding.ts';

type ZodIssue = z.core.$ZodIssue;

/** What a schema refuses, in terms of the field and not of the schema. */
export interface Issue {
  /** From the root of the declaration. */
  path: Path;
  /** A message of `registry/invalid-value`, or one of the kinds that have rules of their own. */
  kind: string;
  data: MessageData;
  /** What was declared instead, where a reference to another kind is asked for. */
  found?: Kind;
}

/** The value at a path, or nothing where a step is missing. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

const toPath = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === 'symbol' ? String(step) : step));

const show = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '').slice(0, 60);

/**
 * How far a value is from what an alternative asks: a value of another form weighs most, then fields
 * of another alternative. `top` is the depth of the value that has the alternatives.
 */
function weigh(
  root: unknown,
  issues: readonly ZodIssue[],
  base: Path,
  top: number = base.length,
): number {
  let sum = 0;
  for (const issue of issues) {
    const path = [...base, ...toPath(issue.path)];
    if (issue.code === 'unrecognized_keys')
      sum += isGap(valueAt(root, path)) ? 30 : 10 * issue.keys.length;
    else if (valueAt(root, path) === undefined) sum += lacksVariant(root, issue, path) ? 30 : 1;
    else if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      sum += Math.min(...issue.errors.map((errors) => weigh(root, errors, path, top)));
    } else sum += path.length === top ? 20 : 3;
  }
  return sum;
}

/** Whether the field is missing that tells variants apart, because a gap stands in their place. */
const lacksVariant = (root: unknown, issue: ZodIssue, path: Path) =>
  issue.code === 'invalid_union' && isGap(valueAt(root, path.slice(0, -1)));

/** Turns zod's issues about a declaration into issues about its fields, one for each cause. */
export function issuesOf(root: unknown, issues: readonly ZodIssue[], base: Path = []): Issue[] {
  const found = issues.flatMap((issue) => issueOf(root, issue, base));
  // A misspelt field is missing under its right name: that is one mistake, not two.
  return found.filter(
    ({ kind, path }) =>
      kind !== 'missing' ||
      !found.some(
        (other) =>
          other.kind === 'unknown-field-meant' &&
          other.data.meant === path.at(-1) &&
          formatPath(other.path.slice(0, -1)) === formatPath(path.slice(0, -1)),
      ),
  );
}

function issueOf(root: unknown, issue: ZodIssue, base: Path): Issue[] {
  const path = [...base, ...toPath(issue.path)];
  const value = valueAt(root, path);
  const field = String(path.at(-1) ?? '');
  const one = (kind: string, data: MessageData = {}): Issue[] => [
    { path, kind, data: { field, value: show(value), ...data } },
  ];

  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.startsWith('fields:') ? issue.message.slice(7).split(',') : [];
    return issue.keys.map((key) => {
      const meant = nearest(key, known);
      const data: MessageData = { field: key, ...(meant === undefined ? {} : { meant }) };
      return { path: [...path, key], kind: meant ? 'unknown-field-meant' : 'unknown-field', data };
    });
  }
  if (value === undefined) return one('missing');
  if (issue.code === 'invalid_union') {
    const weighed = issue.errors.map((errors) => ({ errors, weight: weigh(root, errors, path) }));
    const [best] = weighed.sort((a, b) => a.weight - b.weight);
    if (best && best.errors.length > 0) return issuesOf(root, best.errors, path);
  }
  const choices = choicesOf(issue);
  if (choices) {
    const meant = typeof value === 'string' ? nearest(value, choices) : undefined;
    if (meant) return one('choice-meant', { meant, choices: choices.join(', ') });
    return one('choice', { choices: choices.slice(0, 12).join(', ') });
  }
  if (issue.message === 'empty') return one(Array.isArray(value) ? 'empty' : 'list');
  if (issue.message.startsWith('reference:')) {
    const found = kindOf(value);
    const data = { field, kind: issue.message.slice(10) };
    return [{ path, kind: 'reference', data, ...(found === undefined ? {} : { found }) }];
  }
  if (CODES.has(issue.message)) return one(issue.message);
  if (issue.code === 'invalid_type') return one('type', { expected: issue.expected });
  return one('other', { words: issue.message });
}

/** The errors that the schemas name themselves. */
const CODES = new Set(['id', 'date', 'period', 'country', 'url', 'email', 'blank', 'rule', 'age']);

function choicesOf(issue: ZodIssue): string[] | undefined {
  if (issue.message.startsWith('choice:')) return issue.message.slice(7).split(',');
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return undefined;
}
