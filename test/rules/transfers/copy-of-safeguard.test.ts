import { expect, it } from 'vitest';
import { LEFT_OUT, newsletter, provider } from '../example.ts';
import { type Files, saidBy } from '../harness.ts';

const RULE = 'transfers/copy-of-safeguard';
const CONTRACT = "contract: { signed: '2025-01-15' }";
const CLAUSES = "type: 'standard-contractual-clauses', module: 2";
const located = (location: string, more: Files = {}) =>
  saidBy(RULE, { ...provider(CONTRACT, `locations: [${location}]`), ...more });
const inIndia = (copy = '', more: Files = {}) =>
  located(`{ country: 'IN', safeguard: { ${CLAUSES}${copy} } }`, more);
const transfer = (by: string, copy = '') =>
  saidBy(
    RULE,
    newsletter({
      transfers: `[{ destinations: 'schools', countries: ['IN'], protections: [{ by: 'adequacy' }, { by: ${by} }]${copy} }]`,
    }),
  );
const notice = (text: string): Files => ({
  'notices/staff.ts': `import { notice } from 'ropa';
import { employees } from '../data-subjects.ts';
export default notice({
  id: 'staff', title: 'Staff', audiences: [employees], updated: '2026-09-01', version: '1.0',
  introduction: '${text}',
});
`,
});

it('finds a safeguard of which nobody says how to get a copy', () => {
  expect([
    ...inIndia(),
    ...located("{ country: 'IN', safeguard: { type: 'binding-corporate-rules' } }"),
    ...located(
      `{ country: 'US', dataPrivacyFramework: { participant: false, safeguard: { ${CLAUSES} } } }`,
    ),
    ...transfer(`{ ${CLAUSES} }`),
  ]).toEqual([
    'recipients/payroll-provider.ts:8:43 Nothing says how people get a copy of what protects their data at “Example Payroll SARL”.',
    'recipients/payroll-provider.ts:8:43 Nothing says how people get a copy of what protects their data at “Example Payroll SARL”.',
    'recipients/payroll-provider.ts:8:87 Nothing says how people get a copy of what protects their data at “Example Payroll SARL”.',
    'activities/newsletter.ts:16:101 Nothing says how people get a copy of what protects data of “Newsletter” abroad.',
  ]);
});

it('counts those whom a processor uses in turn', () => {
  const files = provider(
    CONTRACT,
    "locations: [{ country: 'FR' }]",
    `subProcessors: [{ name: 'Help desk', locations: [{ country: 'IN', safeguard: { ${CLAUSES} } }] }]`,
  );
  expect(saidBy(RULE, files)).toEqual([
    'recipients/payroll-provider.ts:9:80 Nothing says how people get a copy of what protects their data at “Example Payroll SARL”.',
  ]);
});

it('is silent where it is said: with the safeguard, with the transfer, or in a notice', () => {
  expect(inIndia(", copy: 'Write to us.'")).toEqual([]);
  expect(inIndia(", copy: gap({ question: 'How?' })")).toEqual([]);
  expect(transfer(`{ ${CLAUSES} }`, ", copy: 'Write to us.'")).toEqual([]);
  expect(inIndia('', notice('Ask us for a copy of the standard contractual clauses.'))).toEqual([]);
  expect(inIndia('', notice('Ask us for a copy of your data.'))).toHaveLength(1);
});

it('is silent where no copy is due', () => {
  const derogation =
    "{ type: 'derogation', ground: 'legal-claims', circumstances: 'One dispute.' }";
  expect(located(`{ country: 'IN', safeguard: ${derogation} }`)).toEqual([]);
  expect(transfer(derogation)).toEqual([]);
  expect(located(`{ country: 'GB', fallback: { ${CLAUSES} } }`)).toEqual([]);
  expect(located("{ country: 'IN', safeguard: gap({ question: 'Which?' }) }")).toEqual([]);
});

it('is silent for what is done for others, and for what is not under way', () => {
  const recipient: Files = {
    'recipients/helper.ts': `import { recipient } from 'ropa';
export const helper = recipient({
  id: 'helper', kind: 'processor', description: 'helper', contract: { signed: '2025-01-15' },
  locations: [{ country: 'IN', safeguard: { ${CLAUSES} } }],
});
`,
  };
  const before = "import { helper } from '../recipients/helper.ts';";
  const hosting = {
    role: "'processor'",
    purposes: LEFT_OUT,
    retention: LEFT_OUT,
    recipients: LEFT_OUT,
    controllers: "[{ name: 'Example School' }]",
    processing: "['hosting']",
    subProcessors: '[helper]',
  };
  const used = (fields: Record<string, string>) =>
    saidBy(RULE, { ...recipient, ...newsletter(fields, before) });
  expect(used({ recipients: '[helper]' })).toHaveLength(1);
  expect(used({ recipients: '[helper]', status: "'planned'" })).toEqual([]);
  expect(used(hosting)).toEqual([]);
});
