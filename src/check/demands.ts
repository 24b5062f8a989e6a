import { COLLECTIONS, type Kind, type Path } from '../model/index.ts';
import type { MessageData } from './finding.ts';
import type { Issue } from './issues.ts';
import type { Rule } from './rule.ts';

/** A finding whose place is still a data path. */
export interface Reported {
  rule: string;
  message: string;
  data: MessageData;
  path: Path;
  part: 'key' | 'value';
}

const MISSING = new Set(['missing', 'empty', 'blank']);

/** The rules that speak for what no rule of law demands. */
const GENERIC: Readonly<Record<string, readonly [rule: string, message: string]>> = {
  missing: ['registry/missing-field', 'missing'],
  'unknown-field': ['registry/unknown-field', 'unknown'],
  'unknown-field-meant': ['registry/unknown-field', 'meant'],
  reference: ['integrity/unknown-reference', 'reference'],
};

function matches(pattern: readonly string[], path: Path): boolean {
  const [step, ...rest] = pattern;
  if (step === undefined) return path.length === 0;
  if (step === '**') {
    return matches(rest, path) || (path.length > 0 && matches(pattern, path.slice(1)));
  }
  const [head, ...tail] = path;
  if (head === undefined) return false;
  return (step === '*' || step === String(head)) && matches(rest, tail);
}

/** Finds the rule that an issue of a declaration breaks: a rule of law where one demands the field. */
export function createJudge(rules: readonly Rule[]) {
  const demands = rules.flatMap((rule) =>
    (rule.demands ?? []).map((demand) => ({ ...demand, rule: rule.id, steps: demand.path.split('.') })),
  );
  return (kind: Kind, id: string, issue: Issue, languages: readonly string[]): Reported => {
    const root: Path = kind === 'organisation' ? ['organisation'] : [COLLECTIONS[kind], id];
    const path: Path = [...root, ...issue.path];
    const part = issue.kind.startsWith('unknown-field') ? 'key' : 'value';
    const missing = MISSING.has(issue.kind);
    const demand =
      part === 'key'
        ? undefined
        : demands.find(
            ({ when, steps }) =>
              (when === 'refused' || (when === 'missing') === missing) && matches(steps, path),
          );
    const data = { ...issue.data, id };
    if (demand) return { rule: demand.rule, message: demand.message, data, path, part };
    if (issue.kind === 'missing' && languages.includes(String(path.at(-1)))) {
      return { rule: 'registry/missing-language', message: 'missing', data, path, part };
    }
    const [rule, message] = GENERIC[issue.kind] ?? ['registry/invalid-value', issue.kind];
    return { rule, message, data, path, part };
  };
}
