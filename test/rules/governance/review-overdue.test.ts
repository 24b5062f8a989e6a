import { describe, expect, it } from 'vitest';
import { newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'governance/review-overdue';

describe('an activity', () => {
  const review = (code: string, more = {}, asOf = '2026-11-21') =>
    saidBy(RULE, newsletter({ review: code, ...more }), { asOf });

  it('is reviewed on the day that it announces', () => {
    const code = "{ last: '2020-01-01', next: '2026-11-20' }";
    expect(review(code)).toEqual([
      'activities/newsletter.ts:16:39 The review of “Newsletter” was due on 20 November 2026.',
    ]);
    expect(review(code, {}, '2026-11-20')).toEqual([]);
  });

  it('is reviewed every two years where it announces none', () => {
    expect(review("{ last: '2024-11-20' }")).toEqual([
      'activities/newsletter.ts:16:19 “Newsletter” was last reviewed on 20 November 2024, more than two years ago.',
    ]);
    expect(review("{ last: '2024-11-21' }")).toEqual([]);
  });

  it('is left alone without a review, with an open question, or once it has ended', () => {
    expect(saidBy(RULE, newsletter({}))).toEqual([]);
    expect(review("gap({ question: 'When?' })")).toEqual([]);
    expect(review("{ last: '2020-01-01' }", { status: "'ended'" })).toEqual([]);
  });
});

describe('a notice', () => {
  const notice = (fields: string) =>
    saidBy(RULE, {
      'notices/staff.ts': `import { gap, notice } from 'ropa';
import { employees } from '../data-subjects.ts';
export default notice({
  id: 'staff', title: 'Staff', audiences: [employees], version: '1.0',
  ${fields},
});
`,
    });

  it('older than two years is found', () => {
    expect(notice("updated: '2024-11-20'")).toEqual([
      'notices/staff.ts:5:12 The notice “Staff” dates from 20 November 2024, more than two years ago, and not everything that it tells of was reviewed since.',
    ]);
    expect(notice("updated: '2024-11-21'")).toEqual([]);
  });

  it('is left alone where its date is an open question, or where it informs of nothing', () => {
    expect(notice("updated: gap({ question: 'When?' })")).toEqual([]);
    expect(notice("kind: 'legal', updated: '2020-01-01'")).toEqual([]);
    expect(notice("kind: 'trackers', updated: '2020-01-01'")).toHaveLength(1);
  });

  it('is right where everything that it tells of was reviewed since', () => {
    const reviewed = (last: string) =>
      saidBy(RULE, {
        'notices/one.ts': `import { dataSubject, notice } from 'ropa';
export const guests = dataSubject({ id: 'guests', name: 'guests' });
export default notice({
  id: 'one', title: 'One', audiences: [guests], version: '1.0', updated: '2020-01-01',
});
`,
        'activities/one.ts': `import { activity, none } from 'ropa';
import { contactDetails } from '../data.ts';
import { guests } from '../notices/one.ts';
export default activity({
  id: 'one', name: 'One', role: 'controller', dataSubjects: [guests],
  purposes: [{ id: 'a', purpose: 'Greet', legalBasis: { basis: 'contract' } }],
  data: [{ category: contactDetails, source: 'data-subject', provision: 'voluntary' }],
  recipients: none,
  retention: [{ active: { until: 'departure' }, then: 'erase' }],
  review: { last: '${last}', next: '2027-01-01' },
});
`,
      });
    expect(reviewed('2024-11-21')).toEqual([]);
    expect(reviewed('2024-11-20')).toHaveLength(1);
  });
});
