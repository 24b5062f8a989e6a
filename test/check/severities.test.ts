import { describe, expect, it } from 'vitest';
import { severityProfile } from '../../src/check/index.ts';
import type { Registry, SeverityChange } from '../../src/model/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { REGISTRY, rule } from './sample.ts';

const rules = [
  rule({ id: 'test/absolute' }),
  rule({ id: 'test/lenient', softens: true }),
  rule({ id: 'test/warning', severity: 'warning' }),
];

const profile = (...severities: [string, SeverityChange<string>['severity']][]) => {
  const changes = severities.map(([id, severity]) => ({ rule: id, severity, reason: 'So.' }));
  const organisation = { ...REGISTRY.organisation, severities: changes };
  return severityProfile({ ...REGISTRY, organisation } as unknown as Registry, rules);
};
const said = ({ reported }: ReturnType<typeof profile>) =>
  reported.map((one) => `${one.rule} ${one.message} ${one.path.join('.')}`);

describe('severityProfile', () => {
  it('is what the rules say where nothing is changed, and where there is no organisation', () => {
    for (const one of [profile(), severityProfile(undefined, rules)]) {
      expect(one.severityOf('test/warning')).toEqual({ severity: 'warning' });
      expect(one.severityOf('test/unknown')).toEqual({ severity: 'error' });
      expect(one.reported).toEqual([]);
    }
  });

  it('makes a rule stricter, or softer where the law leaves room', () => {
    const changed = profile(['test/warning', 'error'], ['test/lenient', 'info']);
    expect(changed.severityOf('test/warning')).toEqual({
      severity: 'error',
      adjusted: { from: 'warning', reason: 'So.' },
    });
    expect(changed.severityOf('test/lenient')).toMatchObject({ severity: 'info' });
    expect(changed.reported).toEqual([]);
    expect(profile(['test/warning', 'info']).severityOf('test/warning').severity).toBe('info');
  });

  it('leaves what is absolute as it is, and says so at the severity', () => {
    const refused = profile(['test/warning', 'info'], ['test/absolute', 'warning']);
    expect(refused.severityOf('test/absolute')).toEqual({ severity: 'error' });
    expect(said(refused)).toEqual([
      'severities/absolute absolute organisation.severities.1.severity',
    ]);
  });

  it('says which changes have no effect', () => {
    const idle = profile(
      ['test/warnings', 'error'],
      ['other/nothing', 'error'],
      ['test/warning', 'warning'],
      ['test/lenient', 'warning'],
      ['test/lenient', 'info'],
    );
    expect(said(idle)).toEqual([
      'severities/no-effect unknown-meant organisation.severities.0.rule',
      'severities/no-effect unknown organisation.severities.1.rule',
      'severities/no-effect same organisation.severities.2.severity',
      'severities/no-effect twice organisation.severities.4.rule',
    ]);
    expect(idle.severityOf('test/lenient').severity).toBe('warning');
  });
});

it('never softens what a schema refuses, nor what could not be read', () => {
  const soft = RULES.filter(({ softens }) => softens);
  expect(soft.length).toBeGreaterThan(0);
  for (const { id, severity, demands, check } of soft) {
    expect([id, severity, demands]).toEqual([id, 'error', undefined]);
    expect(check, id).toBeDefined();
  }
});
