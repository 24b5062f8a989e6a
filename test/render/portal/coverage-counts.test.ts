import { describe, expect, it } from 'vitest';
import { coverageCounts } from '../../../src/render/portal/coverage-counts.ts';
import { ACME } from '../register/fixture.ts';

const { record, notices } = coverageCounts(ACME);
const sum = (states: object) => Object.values(states).reduce((a: number, b: number) => a + b, 0);

describe('coverageCounts', () => {
  it('counts each activity once for each item of its role', () => {
    const items = (prefix: RegExp) => record.filter(({ article }) => prefix.test(article));
    expect(items(/^Art\. 30\(1\)/).map(({ states }) => sum(states))).toEqual(
      items(/^Art\. 30\(1\)/).map(() => 3),
    );
    expect(items(/^Art\. 30\(2\)/).length).toBeGreaterThan(4);
    expect(items(/^Art\. 30\(2\)/).every(({ states }) => sum(states) === 2)).toBe(true);
  });

  it('has an entry for each privacy notice', () => {
    const privacy = ACME.notices.filter(({ kind }) => (kind ?? 'privacy') === 'privacy');
    expect(Object.keys(notices)).toEqual(privacy.map(({ id }) => id));
  });
});
