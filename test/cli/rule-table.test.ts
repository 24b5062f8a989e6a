import { expect, it } from 'vitest';
import { ruleTable } from '../../src/cli/rule-table.ts';

const file = { isTTY: false } as NodeJS.WriteStream;

it('aligns ids, severities and articles', () => {
  const rule = { title: 'Duty.', help: 'Do.', articles: ['Art. 5(2) GDPR', 'Art. 6(1) GDPR'] };
  const rules = [
    { ...rule, id: 'a/b', severity: 'error' as const },
    { ...rule, id: 'long/name', severity: 'warning' as const },
  ];
  expect(ruleTable(rules, 'en', file)).toBe(
    [
      'a/b        error    Art.\u00a05(2) GDPR; Art.\u00a06(1) GDPR',
      '  Duty.',
      '',
      'long/name  warning  Art.\u00a05(2) GDPR; Art.\u00a06(1) GDPR',
      '  Duty.',
      '',
      '',
    ].join('\n'),
  );
});
