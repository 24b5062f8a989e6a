import { type AnyText, COLLECTIONS, type Kind, type Path } from '../model/index.ts';
import type { MessageData } from './finding.ts';
import { type Issue, valueAt } from './issues.ts';
import { nameOf, textOf } from './names.ts';
import type { ReportedPlace } from './related.ts';
import type { FieldDemand, Rule } from './rule.ts';

/** A finding whose place is still a data path. */
export interface Reported {
  rule: string;
  message: string;
  data: MessageData;
  path: Path;
  part: 'key' | 'value';
  /** The declaration itself, where its id may not be its own. */
  declaration?: object;
  /** Where else to look. */
  related?: readonly ReportedPlace[];
}

const MISSING = new Set(['missing', 'empty', 'blank']);

/** The rules that speak for what no rule of law demands. */
const GENERIC: Readonly<Record<string, readonly [rule: string, message: string]>> = {
  missing: ['registry/missing-field', 'missing'],
  'unknown-field': ['registry/unknown-field', 'unknown'],
  'unknown-field-meant': ['registry/unknown-field', 'meant'],
  reference: ['integrity/unknown-reference', 'reference'],
};

/** A demand with the rule that makes it. */
interface Demand extends FieldDemand {
  rule: Rule;
  steps: readonly string[];
}

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

/** Whether a demand is about this issue, whose place in the registry is `path`. */
function isAbout(demand: Demand, declaration: unknown, issue: Issue, path: Path): boolean {
  const { when, found, given = {} } = demand;
  if (found !== undefined && found !== issue.found) return false;
  if (when !== 'refused' && (when === 'missing') !== MISSING.has(issue.kind)) return false;
  if (!matches(demand.steps, path)) return false;
  const holder = issue.path.slice(0, -1);
  return Object.entries(given).every(
    ([field, value]) => valueAt(declaration, [...holder, field]) === value,
  );
}

/** What the declaration, and the purpose in which the issue stands, are called. */
function namesAround(declaration: Readonly<Record<string, unknown>>, path: Path): MessageData {
  const names: Record<string, AnyText> = { declaration: nameOf(declaration) };
  if (path[0] === 'purposes' && typeof path[1] === 'number') {
    const purpose = valueAt(declaration, path.slice(0, 2));
    names.purpose = textOf(valueAt(purpose, ['purpose'])) ?? String(valueAt(purpose, ['id']) ?? '');
  }
  return names;
}

/** Finds the rule that an issue of a declaration breaks: a rule of law where one demands the field. */
export function createJudge(rules: readonly Rule[]) {
  const demands: Demand[] = rules.flatMap((rule) =>
    (rule.demands ?? []).map((demand) => ({ ...demand, rule, steps: demand.path.split('.') })),
  );
  return (
    kind: Kind,
    declaration: Readonly<Record<string, unknown>>,
    issue: Issue,
    languages: readonly string[],
  ): Reported => {
    const id = String(declaration.id);
    const path: Path =
      kind === 'organisation'
        ? ['organisation', ...issue.path]
        : [COLLECTIONS[kind], id, ...issue.path];
    const part = issue.kind.startsWith('unknown-field') ? 'key' : 'value';
    const data = { ...issue.data, id, ...namesAround(declaration, issue.path) };
    const demand =
      part === 'key'
        ? undefined
        : demands.find((candidate) => isAbout(candidate, declaration, issue, path));
    if (demand) {
      const { rule, message } = demand;
      const meant = `${message}-meant`;
      const resembles = issue.data.meant !== undefined && Object.hasOwn(rule.messages, meant);
      return { rule: rule.id, message: resembles ? meant : message, data, path, part };
    }
    if (issue.kind === 'missing' && languages.includes(String(path.at(-1)))) {
      return { rule: 'registry/missing-language', message: 'missing', data, path, part };
    }
    const [rule, message] = GENERIC[issue.kind] ?? ['registry/invalid-value', issue.kind];
    return { rule, message, data, path, part };
  };
}
