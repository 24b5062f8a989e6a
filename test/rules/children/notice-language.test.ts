import { expect, it } from 'vitest';
import { type Files, saidBy } from '../harness.ts';

const RULE = 'children/notice-language';
const notice = (id: string, fields: string): Files => ({
  [`notices/${id}.ts`]: `import { notice } from 'ropa';
import { customers, learners, pupils } from '../data-subjects.ts';
export default notice({ id: '${id}', title: 'Notice', updated: '2026-09-01', version: '1', ${fields} });
`,
});
const full = notice('customers', 'audiences: [customers, learners, pupils]');

it('finds minors in every notice, as long as none is written for them', () => {
  const pupils = notice('pupils', 'audiences: [pupils]');
  expect(saidBy(RULE, { ...full, ...pupils })).toEqual([
    'notices/customers.ts:3:129 There may be minors among “pupils of schools that send a class”, and no notice to them is written so that they understand it.',
    'notices/pupils.ts:3:105 There may be minors among “pupils of schools that send a class”, and no notice to them is written so that they understand it.',
  ]);
});

it('is silent once one of their notices is, or the only one', () => {
  expect(saidBy(RULE, full)).toEqual([]);
  const both = notice('pupils', 'audiences: [pupils], forMinors: true');
  expect(saidBy(RULE, { ...full, ...both })).toEqual([]);
});

it('counts privacy notices only, and is silent while a notice is left out', () => {
  const cookies = notice('pupils', "audiences: [pupils], kind: 'trackers', forMinors: true");
  expect(saidBy(RULE, { ...full, ...cookies })).toHaveLength(1);
  const invalid = notice('pupils', 'audiences: [pupils], forMinors: 1');
  expect(saidBy(RULE, { ...full, ...invalid })).toEqual([]);
});
