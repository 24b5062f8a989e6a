import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckedOrganisation } from '../../src/app/check.ts';
import { toReport } from '../../src/app/report.ts';
import type { Finding } from '../../src/check/index.ts';

const FOLDER = resolve('somewhere');
const finding = (changes: Partial<Finding> = {}): Finding => ({
  rule: 'gaps/open',
  severity: 'warning',
  message: 'open',
  data: { question: { en: 'Who?', fr: 'Qui\u202f?' } },
  organisation: 'acme',
  path: 'activities.pay.owner',
  file: join(FOLDER, 'registry', 'acme', 'pay.ts'),
  ...{ line: 2, column: 3, endLine: 2, endColumn: 9 },
  ...changes,
});

/** An organisation with these findings and two activities, one of them not valid. */
const organisation = (...findings: Finding[]) =>
  ({
    id: 'acme',
    registry: undefined,
    folder: join(FOLDER, 'registry', 'acme'),
    findings,
    activities: 2,
  }) as unknown as CheckedOrganisation;

const report = (...checked: CheckedOrganisation[]) =>
  toReport(checked, { language: 'en', asOf: '2026-11-22', folder: FOLDER });

describe('toReport', () => {
  it('puts a finding into words, with its place, its articles and what to do', () => {
    expect(report(organisation(finding())).findings).toEqual([
      {
        rule: 'gaps/open',
        severity: 'warning',
        message: 'Open question: Who?',
        article: 'Art. 5(2) GDPR; Art. 24(1) GDPR',
        organisation: 'acme',
        path: 'activities.pay.owner',
        file: 'registry/acme/pay.ts',
        ...{ line: 2, column: 3, endLine: 2, endColumn: 9 },
        help: 'Find the answer and write it in place of gap(…).',
      },
    ]);
  });

  it('puts other places into words as well, where the rule has any', () => {
    const place = { file: join(FOLDER, 'b.ts'), line: 1, column: 2, endLine: 3, endColumn: 4 };
    const related = [place, { ...place, message: 'other', data: { id: 'pay' } }];
    const data = { id: 'pay' };
    const twice = finding({ rule: 'integrity/duplicate-id', message: 'twice', data, related });
    expect(report(organisation(twice)).findings[0]?.related).toEqual([
      { ...place, file: 'b.ts' },
      { ...place, file: 'b.ts', message: 'The other one with the id “pay”.' },
    ]);
  });

  it('speaks one language, also in the reasons of those who accept', () => {
    const reason = { en: 'Known.', fr: 'Connu.' };
    const adjusted = { from: 'info' as const, reason };
    const accepted = organisation(
      finding({ acknowledged: { by: { en: 'DPO', fr: 'DPD' }, reason }, adjusted }),
    );
    const options = { asOf: '2026-11-22', folder: FOLDER };
    const [french] = toReport([accepted], { ...options, language: 'fr' }).findings;
    expect(french?.message).toContain('Qui\u202f?');
    expect(french?.acknowledged).toEqual({ by: 'DPD', reason: 'Connu.' });
    expect(french?.adjusted).toEqual({ from: 'info', reason: 'Connu.' });
  });

  it('names a file from the folder, also one outside it', () => {
    const outside = organisation(finding({ file: resolve('elsewhere', 'a.ts') }));
    expect(report(outside).findings[0]?.file).toBe('../elsewhere/a.ts');
  });

  it('counts what is accepted apart, and a gap as a gap whatever else it is', () => {
    const acknowledged = { by: 'DPO', reason: 'Known.' };
    const checked = organisation(
      finding(),
      finding({ severity: 'error' }),
      finding({ severity: 'error', acknowledged }),
      finding({ rule: 'acknowledgements/unused', message: 'unused', severity: 'info' }),
    );
    expect(report(checked, organisation()).summary).toEqual({
      errors: 1,
      warnings: 1,
      infos: 1,
      acknowledged: 1,
      gaps: 3,
      organisations: 2,
      activities: 4,
    });
  });

  it('marks what is in the baseline, and counts it apart', () => {
    const checked = organisation(finding({ severity: 'error' }), finding({ path: 'activities.b' }));
    const options = { language: 'en', asOf: '2026-11-22', folder: FOLDER } as const;
    const [first] = toReport([checked], options).fingerprints;
    const { findings, summary } = toReport([checked], {
      ...options,
      known: new Set([first ?? '']),
    });
    expect(findings.map(({ baselined }) => baselined)).toEqual([true, undefined]);
    expect(summary).toMatchObject({ errors: 0, warnings: 1, gaps: 2, baselined: 1 });
    expect(toReport([checked], options).summary).not.toHaveProperty('baselined');
  });

  it('has one fingerprint in every language', () => {
    const print = (language: 'en' | 'fr') =>
      toReport([organisation(finding())], { language, asOf: '2026-11-22', folder: FOLDER })
        .fingerprints[0];
    expect(print('en')).toMatch(/^[0-9a-f]{32}$/);
    expect(print('en')).toBe(print('fr'));
  });

  it('knows every rule that it is given', () => {
    expect(() => report(organisation(finding({ rule: 'no/rule' })))).toThrow('No rule is called');
  });
});
