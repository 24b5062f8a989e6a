import type { Kind, Path, Registry } from '../model/index.ts';
import type { Reported } from './demands.ts';
import type { ReportedPlace } from './related.ts';
import type { RelatedPath, Rule } from './rule.ts';
import { without } from './walk.ts';

/**
 * Runs every rule on a registry. `leftOut` names the kinds of which a declaration is left out of it.
 * Of the declarations that are `judged` already, rules that look at each alone say nothing again.
 */
export function runRules(
  registry: Registry,
  rules: readonly Rule[],
  asOf: string,
  leftOut: ReadonlySet<Kind> = new Set(),
  judged: ReadonlySet<object> = new Set(),
): Reported[] {
  const others = without(judged, registry);
  const reported: Reported[] = [];
  for (const rule of rules) {
    rule.check?.({
      registry: rule.alone ? others : registry,
      asOf,
      leftOut,
      report: (path, message, data = {}, where = 'value') => {
        const { part = 'value', related = [] } =
          typeof where === 'string' ? { part: where } : where;
        const others = related.length === 0 ? {} : { related: related.map(toPlace) };
        reported.push({ rule: rule.id, message, data, path, part, ...others });
      },
    });
  }
  return reported;
}

const toPlace = (one: Path | RelatedPath): ReportedPlace =>
  isPath(one) ? { path: one, part: 'value' } : { ...one, part: one.part ?? 'value' };

const isPath = (one: Path | RelatedPath): one is Path => Array.isArray(one);
