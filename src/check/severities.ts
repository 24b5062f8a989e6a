import { type AnyText, nearest, type Path, type Registry } from '../model/index.ts';
import type { Reported } from './demands.ts';
import { type Finding, SEVERITIES, type Severity } from './finding.ts';
import type { Rule } from './rule.ts';

/** What an organisation made of the severity of a rule. */
interface Change {
  severity: Severity;
  from: Severity;
  reason: AnyText;
}

export interface SeverityProfile {
  /** The severity of a finding, and what it would be without the organisation's change. */
  severityOf(rule: string): Pick<Finding, 'severity' | 'adjusted'>;
  /** Changes that the law does not allow, or that change nothing. */
  reported: readonly Reported[];
}

const isSofter = (a: Severity, b: Severity) => SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b);

/** What the rules weigh for an organisation; without a valid one, what they weigh for everybody. */
export function severityProfile(
  registry: Registry | undefined,
  rules: readonly Rule[],
): SeverityProfile {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const changes = new Map<string, Change>();
  const reported: Reported[] = [];
  for (const [index, change] of (registry?.organisation.severities ?? []).entries()) {
    const { rule: id, severity, reason } = change;
    const rule = known.get(id);
    const at = (field: string): Path => ['organisation', 'severities', index, field];
    const report = (name: string, message: string, path: Path, data: Reported['data']) =>
      reported.push({ rule: `severities/${name}`, message, data, path, part: 'value' });
    const meant = rule ? undefined : nearest(id, known.keys());
    if (!rule) {
      const message = meant === undefined ? 'unknown' : 'unknown-meant';
      report('no-effect', message, at('rule'), { rule: id, ...(meant ? { meant } : {}) });
    } else if (changes.has(id)) {
      report('no-effect', 'twice', at('rule'), { rule: id });
    } else if (rule.severity === severity) {
      report('no-effect', 'same', at('severity'), { rule: id, severity });
    } else if (rule.severity === 'error' && isSofter(severity, 'error') && !rule.softens) {
      report('absolute', 'absolute', at('severity'), { rule: id, severity });
    } else changes.set(id, { severity, from: rule.severity, reason });
  }
  return {
    reported,
    severityOf(id) {
      const change = changes.get(id);
      if (!change) return { severity: known.get(id)?.severity ?? 'error' };
      const { severity, from, reason } = change;
      return { severity, adjusted: { from, reason } };
    },
  };
}
