import type { Registry } from '../model/index.ts';
import type { Reported } from './demands.ts';
import type { Rule } from './rule.ts';

/** Runs every rule on a registry. */
export function runRules(registry: Registry, rules: readonly Rule[], asOf: string): Reported[] {
  const reported: Reported[] = [];
  for (const rule of rules) {
    rule.check?.({
      registry,
      asOf,
      report: (path, message, data = {}, part = 'value') => {
        reported.push({ rule: rule.id, message, data, path, part });
      },
    });
  }
  return reported;
}
