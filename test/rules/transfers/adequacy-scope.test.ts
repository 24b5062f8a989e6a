import { expect, it } from 'vitest';
import { newsletter, provider } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'transfers/adequacy-scope';
const found = (location: string) =>
  saidBy(RULE, provider("contract: { signed: '2025-01-15' }", `locations: [${location}]`));
const transfer = (protection: string) =>
  saidBy(
    RULE,
    newsletter({
      transfers: `[{ destinations: 'schools', countries: ['CH', 'CA', 'US'], protections: [${protection}] }]`,
    }),
  );

it('asks whether the recipient is covered, and when that was checked', () => {
  expect([
    ...found("{ country: 'US' }"),
    ...found("{ country: 'US', dataPrivacyFramework: {} }"),
    ...found("{ country: 'US', dataPrivacyFramework: { participant: true } }"),
    ...found("{ country: 'JP' }"),
    ...found("{ country: 'JP', adequacy: { covered: 'yes' } }"),
    ...found("{ country: 'JP', adequacy: { covered: true } }"),
  ]).toEqual([
    'recipients/payroll-provider.ts:8:15 The decision on the United States covers only bodies on the Data Privacy Framework list, and nothing says whether “Example Payroll SARL” is on it.',
    'recipients/payroll-provider.ts:8:54 The decision on the United States covers only bodies on the Data Privacy Framework list, and nothing says whether “Example Payroll SARL” is on it.',
    'recipients/payroll-provider.ts:8:54 Nothing says when it was checked that “Example Payroll SARL” is covered.',
    'recipients/payroll-provider.ts:8:15 The decision on this country covers some recipients only, and nothing says whether “Example Payroll SARL” is one of them.',
    'recipients/payroll-provider.ts:8:53 The decision on this country covers some recipients only, and nothing says whether “Example Payroll SARL” is one of them.',
    'recipients/payroll-provider.ts:8:42 Nothing says when it was checked that “Example Payroll SARL” is covered.',
  ]);
});

it('asks it of a class of transfers that rests on adequacy alone', () => {
  expect(transfer("{ by: 'adequacy' }")).toEqual([
    'activities/newsletter.ts:16:60 The adequacy decision (Canada) covers some recipients only, and nothing says that those of “Newsletter” are covered.',
    'activities/newsletter.ts:16:66 The adequacy decision (United States) covers some recipients only, and nothing says that those of “Newsletter” are covered.',
  ]);
});

it('is silent where that is said, or is an open question', () => {
  expect(transfer("{ by: 'adequacy', when: 'the school is covered' }")).toEqual([]);
  expect(transfer("{ by: { type: 'binding-corporate-rules' } }")).toEqual([]);
  expect(found("{ country: 'US', dataPrivacyFramework: gap({ question: 'Listed?' }) }")).toEqual(
    [],
  );
  expect(found("{ country: 'JP', adequacy: { covered: true, checked: '2026-01-31' } }")).toEqual(
    [],
  );
});
