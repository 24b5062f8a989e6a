import { describe, expect, it } from 'vitest';
import { KEEPING } from '../../../src/rules/notice/retention-equals-register-words.ts';
import { phraseFinder } from '../../../src/rules/phrases.ts';
import { acme, newsletter } from '../example.ts';
import { type Files, saidBy } from '../harness.ts';

const RULE = 'notice/retention-equals-register';
const block = (text: string): Files => ({
  'notices/staff.ts': `import { notice } from 'ropa';
import { employees } from '../data-subjects.ts';
export default notice({
  id: 'staff', title: 'Notice', audiences: [employees], updated: '2026-09-01', version: '1.0',
  blocks: [{ id: 'own', heading: 'Own', text: '${text}' }],
});
`,
});

it('finds a promise in a block that no activity of its audience bears out', () => {
  expect(saidBy(RULE, block('Payslips are kept for 3 years.'))).toEqual([
    'notices/staff.ts:5:47 Here data are kept for 3 years; the register has no such period for what this is about.',
  ]);
  expect(saidBy(RULE, block('Payslips are kept for five years.'))).toEqual([]);
});

it('finds it in what the organisation, a category and an activity say', () => {
  const before =
    "export const wishes = dataCategory({ id: 'wishes', name: 'wishes', remarks: 'They are deleted after 2 years.' });";
  const files = newsletter(
    {
      data: "[{ category: wishes, source: 'data-subject', provision: 'voluntary' }]",
      retention: "[{ active: { period: '1 year', from: 'order' }, then: 'erase' }]",
      purposes:
        "[{ id: 'send', purpose: 'Send it', remarks: 'We keep a copy for 3 years.', legalBasis: { basis: 'consent', withdrawal: 'Click.' } }]",
    },
    before,
  );
  expect([
    ...saidBy(RULE, acme({ minors: "'Data of minors are kept for 7 years.'" })),
    ...saidBy(RULE, files),
  ]).toEqual([
    'organisation.ts:15:11 Here data are kept for 7 years; the register has no such period for what this is about.',
    'activities/newsletter.ts:6:77 Here data are kept for 2 years; the register has no such period for what this is about.',
    'activities/newsletter.ts:12:57 Here data are kept for 3 years; the register has no such period for what this is about.',
  ]);
});

it('is silent where a period is open, and where nothing is kept', () => {
  const open = newsletter({
    dataSubjects: '[employees]',
    retention: "gap({ question: 'How long?' })",
  });
  expect(saidBy(RULE, { ...block('Payslips are kept for 3 years.'), ...open })).toEqual([]);
  expect(saidBy(RULE, block('We answer within 2 months.'))).toEqual([]);
});

it('is silent while an activity is left out', () => {
  const files = { ...block('Payslips are kept for 3 years.'), ...newsletter({ role: "'boss'" }) };
  expect(saidBy(RULE, files)).toEqual([]);
});

it('judges sentences that speak of keeping, not the others', () => {
  const text = 'Payslips are kept for five years. We answer within 2 months.';
  expect(saidBy(RULE, block(text))).toEqual([]);
});

it('leaves trackers and the words of a retention to other rules', () => {
  const retention =
    "[{ active: { period: '1 year', from: 'order' }, then: 'erase', remarks: 'Kept for 9 years in a dispute.' }]";
  expect(saidBy(RULE, newsletter({ retention }))).toEqual([]);
  const tracker = `import { tracker } from 'ropa';
export const session = tracker({
  id: 'session', label: 'session', category: 'essential', party: 'first', lifetime: 'session',
  purpose: 'Your choice is kept for 8 years',
});
`;
  expect(saidBy(RULE, { 'cookies.ts': tracker })).toEqual([]);
});

it('compares with active activities for some of the same people', () => {
  const retention = "[{ active: { period: '3 years', from: 'order' }, then: 'erase' }]";
  const dataSubjects = '[employees, customers]';
  const told = (fields: Record<string, string>) =>
    saidBy(RULE, {
      ...block('Payslips are kept for 3 years.'),
      ...newsletter({ dataSubjects, retention, ...fields }),
    });
  expect(told({})).toEqual([]);
  expect(told({ status: "'planned'" })).toHaveLength(1);
  expect(told({ dataSubjects: '[customers]' })).toHaveLength(1);
});

it('compares what an activity or a category says with its own activities', () => {
  const said = (period: string, remark: string) => {
    const before = `export const wishes = dataCategory({ id: 'wishes', name: 'wishes', remarks: 'They are deleted after ${period}.' });`;
    const use = "source: 'data-subject', provision: 'voluntary'";
    const files = newsletter(
      {
        data: `[{ category: contactDetails, ${use} }, { category: wishes, ${use} }]`,
        retention: "[{ active: { period: '1 year', from: 'order' }, then: 'erase' }]",
        purposes: `[{ id: 'send', purpose: 'Send it', remarks: 'We keep a copy for ${remark}.', legalBasis: { basis: 'consent', withdrawal: 'Click.' } }]`,
      },
      before,
    );
    return saidBy(RULE, files).map((one) => one.replace(/ Here .*/, ''));
  };
  expect(said('1 year', '12 months')).toEqual([]);
  // The period of payroll, which has nothing to do with either.
  expect(said('5 years', '5 years')).toEqual([
    'activities/newsletter.ts:6:77',
    'activities/newsletter.ts:12:57',
  ]);
});

describe('the words', () => {
  const find = phraseFinder(KEEPING);

  it('are found in French', () => {
    for (const text of [
      'Vos données sont conservées pendant trois ans.',
      'Nous conservons vos données 3 ans.',
      'La durée de conservation est de cinq ans.',
      'Elles sont supprimées au bout d’un an.',
    ]) {
      expect(find(text, 'fr')).toBeDefined();
    }
    expect(find('Nous répondons sous un mois.', 'fr')).toBeUndefined();
  });
});
