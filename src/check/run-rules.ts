import type { Kind, Registry } from '../model/index.ts';
import type { Reported } from './demands.ts';
import type { Rule } from './rule.ts';

/** Runs every rule on a registry. `leftOut` names the kinds of which a declaration is left out of it. */
export function runRules(
  registry: Registry,
  rules: readonly Rule[],
  asOf: string,
  leftOut: ReadonlySet<Kind> = new Set(),
): Reported[] {
  const reported: Reported[] = [];
  for (const rule of rules) {
    rule.check?.({
      registry,
      asOf,
      leftOut,
      report: (path, message, data = {}, part = 'value') => {
        reported.push({ rule: rule.id, message, data, path, part });
      },
    });
  }
  return reported;
}
