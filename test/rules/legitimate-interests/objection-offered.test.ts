import { describe, expect, it } from 'vitest';
import { onBasis } from '../example.ts';
import { type Files, saidBy } from '../harness.ts';

const RULE = 'legitimate-interests/objection-offered';
const INTERESTS =
  "{ basis: 'legitimate-interests', interest: 'to prevent fraud', balancing: gap({ question: 'When?' }) }";
const TASK =
  "{ basis: 'public-task', law: [citation({ law: 'Code de l’éducation', article: 'L123-3', country: 'FR' })] }";
const FEWER = "{ rights: ['access', 'complaint'] }";

const staff = (sections: string): Files => ({
  'notices/staff.ts': `import { notice } from 'ropa';
import { employees } from '../data-subjects.ts';
export default notice({
  id: 'staff', title: 'Notice for staff', audiences: [employees], updated: '2026-09-01', version: '1.0',
  sections: ${sections},
});
`,
});

it('finds an activity whose rights leave objection out', () => {
  expect([
    ...saidBy(RULE, onBasis(INTERESTS, { rights: FEWER })),
    ...saidBy(RULE, onBasis(TASK, { rights: FEWER })),
  ]).toEqual([
    'activities/newsletter.ts:16:21 The rights that people are told of for “Newsletter” leave out objection, and “Send it” rests on legitimate interests.',
    'activities/newsletter.ts:16:21 The rights that people are told of for “Newsletter” leave out objection, and “Send it” rests on public task.',
  ]);
});

it('finds a notice that tells of no rights', () => {
  const files = onBasis(INTERESTS, { dataSubjects: '[employees]' });
  expect(saidBy(RULE, { ...files, ...staff("['purposes', 'data']") })).toEqual([
    'notices/staff.ts:5:13 “Notice for staff” has no section on rights: nothing tells people that they may object to “Send it”.',
  ]);
  expect(saidBy(RULE, { ...files, ...staff("['purposes', 'rights']") })).toEqual([]);
  // Staff are told of payroll alone, which rests on other bases.
  expect(saidBy(RULE, staff("['purposes', 'data']"))).toEqual([]);
});

describe('is silent', () => {
  it.each([
    ['where objection is among the rights', INTERESTS, { rights: "{ rights: ['objection'] }" }],
    ['where no rights are named', INTERESTS, {}],
    ['on another basis', "{ basis: 'contract' }", { rights: FEWER }],
    ['where the basis is an open question', "gap({ question: 'Which?' })", { rights: FEWER }],
    ['for what is planned', INTERESTS, { rights: FEWER, status: "'planned'" }],
    [
      'where a law restricts the right',
      INTERESTS,
      { rights: "{ rights: ['access'], remarks: 'A law restricts objection (Art. 23 GDPR).' }" },
    ],
  ])('%s', (_, basis, fields: Readonly<Record<string, string>>) => {
    expect(saidBy(RULE, onBasis(basis, fields))).toEqual([]);
  });
});
