import { expect, it } from 'vitest';
import { acme, newsletter } from '../example.ts';
import { type Files, saidBy } from '../harness.ts';

const RULE = 'notice/contradictory-periods';
const kept = (period: string, scope = '') =>
  `{ ${scope}active: { period: '${period}', from: 'order' }, then: 'erase' }`;
const found = (...retention: string[]) =>
  saidBy(RULE, newsletter({ retention: `[${retention.join(',\n')}]` }));

const staff = (fields: string): Files => ({
  'notices/staff.ts': `import { gap, notice } from 'ropa';
import { employees } from '../data-subjects.ts';
export default notice({
  id: 'staff', audiences: [employees], ${fields}
});
`,
});

it('finds two periods for the same data, at the later one', () => {
  expect([
    ...found(kept('1 year'), kept('2 years')),
    ...found(
      kept('1 year', "for: { purposes: ['send'], data: [contactDetails] }, "),
      kept('2 years', "for: { data: [contactDetails], purposes: ['send'] }, "),
    ),
  ]).toEqual([
    'activities/newsletter.ts:16:11 “Newsletter” gives two periods for the same data: 1 year and 2 years. Nothing says which holds.',
    'activities/newsletter.ts:16:64 “Newsletter” gives two periods for the same data: 1 year and 2 years. Nothing says which holds.',
  ]);
});

it('finds what is stated of an open period', () => {
  const stated = "{ active: gap({ question: 'From when?', stated: '5 years' }), then: 'erase' }";
  expect(found(kept('1 year'), stated)).toHaveLength(1);
  expect(found(kept('5 years'), stated)).toEqual([]);
});

it('is silent where the cases are told apart, or the periods are one', () => {
  expect(found(kept('1 year'), kept('12 months'))).toEqual([]);
  expect(found(kept('1 year'), kept('2 years', "for: { what: 'orders on account' }, "))).toEqual(
    [],
  );
  expect(found(kept('1 year'), kept('2 years', 'for: { data: [contactDetails] }, '))).toEqual([]);
  expect(found(kept('1 year'), "{ active: { until: 'order' }, then: 'erase' }")).toEqual([]);
});

it('tells purposes, data and cases apart, in whatever order they are named', () => {
  const both = (one: string, other: string) =>
    found(kept('1 year', `for: { ${one} }, `), kept('2 years', `for: { ${other} }, `));
  expect(both("purposes: ['send', 'bill']", "purposes: ['bill', 'send']")).toHaveLength(1);
  expect(both("purposes: ['send']", "purposes: ['bill']")).toEqual([]);
  expect(both('data: [usage, attendance]', 'data: [attendance, usage]')).toHaveLength(1);
  expect(both('data: [usage]', 'data: [attendance]')).toEqual([]);
  expect(both("what: 'orders'", "what: 'orders'")).toHaveLength(1);
  expect(both("what: 'orders'", "what: 'offers'")).toEqual([]);
});

it('is silent where the whole retention is open', () => {
  expect(saidBy(RULE, newsletter({ retention: "gap({ question: 'How long?' })" }))).toEqual([]);
});

it('finds another version, and another date, than those of the notice', () => {
  const about = "title: 'Privacy notice, version 1.0', introduction: 'Last updated on 1 May 2026.'";
  expect(saidBy(RULE, staff(`${about}, updated: '2026-09-01', version: '2.1'`))).toEqual([
    'notices/staff.ts:4:47 This says version 1.0, and the notice has version 2.1.',
    'notices/staff.ts:4:92 This says that the notice was updated on 1 May 2026, and it was updated on 1 September 2026.',
  ]);
  expect(saidBy(RULE, staff(`${about}, updated: '2026-05-01', version: '1'`))).toEqual([]);
  const open = "updated: gap({ question: 'When?' }), version: '1.0'";
  expect(saidBy(RULE, staff(`${about}, ${open}`))).toEqual([]);
});

it('takes versions that differ by noughts for one', () => {
  const found = (said: string, version: string) =>
    saidBy(
      RULE,
      staff(`title: 'Notice, version ${said}', updated: '2026-09-01', version: '${version}'`),
    );
  expect(found('2', 'v2.0.0')).toEqual([]);
  expect(found('2.0.0', 'V2')).toEqual([]);
  expect(found('1.1', '1.0.1')).toHaveLength(1);
  expect(found('1.0.1', '1.1')).toHaveLength(1);
  expect(found('2', '2 rev1')).toHaveLength(1);
});

it('looks into notices, and compares with what they have', () => {
  expect(saidBy(RULE, staff("title: 'Notice, version 1.0', updated: '2026-09-01'"))).toEqual([]);
  const changes = "'This page, version 3.0, was last updated on 1 May 2026.'";
  expect(saidBy(RULE, acme({ changes }))).toEqual([]);
});
