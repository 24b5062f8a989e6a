import { describe, expect, it } from 'vitest';
import {
  DPIA_CASES,
  DPIA_CONTENT,
  DPIA_CRITERIA,
  DPIA_EXEMPT_FR,
  DPIA_REQUIRED_FR,
  TWO_CRITERIA_RULE,
} from '../../src/law/dpia.ts';

const numbersTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe('impact assessments', () => {
  it('name the three cases of Art. 35(3) and the four parts of Art. 35(7)', () => {
    expect(Object.values(DPIA_CASES).map(({ article }) => article)).toEqual(
      ['a', 'b', 'c'].map((point) => `Art. 35(3)(${point}) GDPR`),
    );
    expect(DPIA_CONTENT).toHaveLength(4);
  });

  it('number the nine criteria, two of which call for an assessment', () => {
    expect(Object.values(DPIA_CRITERIA).map(({ n }) => n)).toEqual(numbersTo(9));
    expect(TWO_CRITERIA_RULE.criteria).toBe(2);
  });
});

describe('the French lists', () => {
  it('number fourteen items that need an assessment, each with two criteria at least', () => {
    expect(DPIA_REQUIRED_FR.items.map(({ n }) => n)).toEqual(numbersTo(DPIA_REQUIRED_FR.count));
    for (const { n, criteria } of DPIA_REQUIRED_FR.items) {
      expect(criteria.length, `item ${n}`).toBeGreaterThanOrEqual(TWO_CRITERIA_RULE.criteria);
    }
  });

  it('keep the criteria of items 6 to 14 unverified', () => {
    const unverified = DPIA_REQUIRED_FR.items.filter((item) => !item.criteriaVerified);
    expect(unverified.map(({ n }) => n)).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14]);
  });

  it('number twelve items that need none, a count that is from memory', () => {
    expect(DPIA_EXEMPT_FR.items.map(({ n }) => n)).toEqual(numbersTo(12));
    expect(DPIA_EXEMPT_FR.provenance.note).toMatch(/from memory/);
  });
});
