import { describe, expect, it } from 'vitest';
import { onBasis } from '../example.ts';
import { type Files, saidBy } from '../harness.ts';

const RULE = 'legitimate-interests/objection-offered';
const INTERESTS =
  "{ basis: 'legitimate-interests', interest: 'to prevent fraud', balancing: gap({ question: 'When?' }) }";
const TASK =
  "{ basis: 'public-task', law: [citation({ law: 'Code de l’éducation', article: 'L123-3', country: 'FR' })] }";
const FEWER = "{ rights: ['access', 'complaint'] }";

const staff = (sections: string, text = 'You have a right of access.'): Files => ({
  'notices/staff.ts': `import { notice } from 'ropa';
import { employees } from '../data-subjects.ts';
export default notice({
  id: 'staff', title: 'Notice for staff', audiences: [employees], updated: '2026-09-01', version: '1.0',
  sections: ${sections},
  blocks: [{ id: 'own', heading: 'In our words', text: '${text}' }],
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

it('finds a notice that tells of rights in its own words, and not of this one', () => {
  const files = onBasis(INTERESTS, { dataSubjects: '[employees]' });
  expect(saidBy(RULE, { ...files, ...staff("['purposes', 'data']") })).toEqual([
    'notices/staff.ts:5:13 “Notice for staff” tells of rights in its own words, and not that people may object to “Send it”.',
  ]);
  expect(saidBy(RULE, { ...files, ...staff("['purposes', 'rights']") })).toEqual([]);
  const told = staff("['purposes']", 'You have a right of access, and you may object.');
  expect(saidBy(RULE, { ...files, ...told })).toEqual([]);
  // Not a word on rights: another rule asks for all of them.
  expect(saidBy(RULE, { ...files, ...staff("['purposes']", 'Nothing.') })).toEqual([]);
  // Staff are told of payroll alone, which rests on other bases.
  expect(saidBy(RULE, staff("['purposes', 'data']"))).toEqual([]);
});

describe('readers who may object', () => {
  const files = onBasis(INTERESTS, { dataSubjects: '[employees, customers]' });
  const own = staff("['purposes', 'data']");
  const other = (sections: string, kind = 'privacy'): Files => ({
    'notices/other.ts': `import { notice } from 'ropa';
import { employees } from '../data-subjects.ts';
export default notice({
  id: 'other', title: 'Other', kind: '${kind}', audiences: [employees], updated: '2026-09-01', version: '1.0'${sections},
});
`,
  });

  it('are told by another privacy notice for them', () => {
    expect(saidBy(RULE, { ...files, ...own })).toHaveLength(1);
    expect(saidBy(RULE, { ...files, ...own, ...other('') })).toEqual([]);
    expect(saidBy(RULE, { ...files, ...own, ...other(", sections: ['rights']") })).toEqual([]);
    expect(saidBy(RULE, { ...files, ...own, ...other(", sections: ['data']") })).toHaveLength(1);
    expect(saidBy(RULE, { ...files, ...own, ...other('', 'legal') })).toHaveLength(1);
  });

  it('are not sought in a notice of another kind, nor while one is left out', () => {
    const [text = ''] = Object.values(own);
    const legal = { 'notices/staff.ts': text.replace("id: 'staff'", "id: 'staff', kind: 'legal'") };
    expect(saidBy(RULE, { ...files, ...legal })).toEqual([]);
    const left = "import { notice } from 'ropa';\nexport default notice({ id: 'left' });\n";
    expect(saidBy(RULE, { ...files, ...own, 'notices/left.ts': left })).toEqual([]);
  });

  it('are those whom no section on rights reaches', () => {
    const [text = ''] = Object.values(own);
    const both = text
      .replace('{ employees }', '{ customers, employees }')
      .replace('[employees]', '[employees, customers]');
    const customersOnly = onBasis(INTERESTS, { dataSubjects: '[customers]' });
    // Customers find the section in the notice for them.
    expect(saidBy(RULE, { ...customersOnly, 'notices/staff.ts': both })).toEqual([]);
  });
});

it('takes article 23 for a restriction in French too', () => {
  const remarks = (text: string) =>
    saidBy(RULE, onBasis(INTERESTS, { rights: `{ rights: ['access'], remarks: '${text}' }` }));
  expect(remarks('Une loi écarte l’opposition (article 23 du RGPD).')).toEqual([]);
  expect(remarks('See art. 230.')).toHaveLength(1);
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
