import { describe, expect, it } from 'vitest';
import { acknowledgedIn } from '../../../src/render/portal/acknowledged.ts';
import { recordAsData } from '../../../src/render/register/record-json.ts';
import { ACME } from '../register/fixture.ts';

describe('acknowledgedIn', () => {
  it('has every finding that is accepted anywhere in a record', () => {
    const found = acknowledgedIn(recordAsData(ACME));
    expect(found).toHaveLength(2);
    expect(found.every(({ rule, by }) => rule.includes('/') && by !== '')).toBe(true);
    expect(acknowledgedIn({ activities: [{ id: 'a' }], name: null })).toEqual([]);
  });

  it('counts what declarations share once, as the register does', () => {
    const shared = { rule: 'a/b', by: 'the officer', reason: 'It is stated so.' };
    const other = { ...shared, at: 'retention' };
    const activities = [{ acknowledged: [shared] }, { acknowledged: [{ ...shared }, other] }];
    expect(acknowledgedIn({ activities })).toEqual([shared, other]);
  });
});
