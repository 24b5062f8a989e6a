import { describe, expect, it } from 'vitest';
import { bySeverity, groupBy, partsOf } from '../../src/report/parts.ts';
import { findingWith, sampleReport } from './sample.ts';

const rules = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule);

describe('partsOf', () => {
  it('tells apart what is wrong, what is open and what is accepted', () => {
    const { faults, gaps, accepted } = partsOf(sampleReport('en').findings);
    expect(rules(faults)).toEqual([
      'legitimate-interests/interest-stated',
      'retention/start-event',
      'dpo/conflict',
    ]);
    expect(rules(gaps)).toEqual(['gaps/open']);
    expect(rules(accepted)).toEqual(['retention/range-not-period']);
  });

  it('puts what is in the baseline apart, unless it is accepted', () => {
    const acknowledged = { by: 'DPO', reason: 'Known.' };
    const baselined = findingWith({ baselined: true });
    const { faults, accepted, known } = partsOf([baselined, { ...baselined, acknowledged }]);
    expect([faults.length, accepted.length, known]).toEqual([0, 1, [baselined]]);
  });

  it('takes an open question that is an error as a fault', () => {
    const { faults, gaps } = partsOf([findingWith({ rule: 'gaps/open', severity: 'error' })]);
    expect([faults.length, gaps.length]).toEqual([1, 0]);
  });
});

describe('bySeverity', () => {
  it('puts the worst first', () => {
    const info = findingWith({ severity: 'info' });
    const error = findingWith({});
    expect(bySeverity([info, error])).toEqual([
      ['error', [error]],
      ['warning', []],
      ['info', [info]],
    ]);
  });
});

describe('groupBy', () => {
  it('keeps the order in which keys and findings come', () => {
    const findings = ['b', 'a', 'b'].map((file, line) => findingWith({ file, line }));
    const groups = groupBy(findings, ({ file }) => file);
    expect([...groups].map(([file, own]) => [file, own.map(({ line }) => line)])).toEqual([
      ['b', [0, 2]],
      ['a', [1]],
    ]);
  });
});
