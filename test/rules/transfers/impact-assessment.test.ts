import { expect, it } from 'vitest';
import { newsletter, provider } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'transfers/impact-assessment';
const CLAUSES = "type: 'standard-contractual-clauses', module: 2";
const located = (location: string) =>
  saidBy(RULE, provider("contract: { signed: '2025-01-15' }", `locations: [${location}]`));
const transfer = (countries: string, by: string) =>
  saidBy(
    RULE,
    newsletter({
      transfers: `[{ destinations: 'schools', protections: [{ by: ${by} }]${countries} }]`,
    }),
  );

it('finds a safeguard without assessment of the destination', () => {
  expect([
    ...located(`{ country: 'IN', safeguard: { ${CLAUSES} } }`),
    ...located(
      "{ country: 'CA', adequacy: { covered: false, safeguard: { type: 'ad-hoc-clauses' } } }",
    ),
    ...transfer(", countries: ['IN']", `{ ${CLAUSES} }`),
  ]).toEqual([
    'recipients/payroll-provider.ts:8:43 Nothing says when the law of the destination was assessed for the transfer to “Example Payroll SARL”.',
    'recipients/payroll-provider.ts:8:71 Nothing says when the law of the destination was assessed for the transfer to “Example Payroll SARL”.',
    'activities/newsletter.ts:16:62 Nothing says when the law of the destinations was assessed for transfers of “Newsletter”.',
  ]);
});

it('is silent where it is recorded, or open', () => {
  expect(
    located(
      `{ country: 'IN', safeguard: { ${CLAUSES}, impactAssessment: { date: '2026-01-15' } } }`,
    ),
  ).toEqual([]);
  expect(
    located(
      `{ country: 'IN', safeguard: { ${CLAUSES}, impactAssessment: gap({ question: 'When?' }) } }`,
    ),
  ).toEqual([]);
});

it('is silent where none is due yet, or no country is named', () => {
  const derogation =
    "{ type: 'derogation', ground: 'legal-claims', circumstances: 'One dispute.' }";
  expect(located(`{ country: 'GB', fallback: { ${CLAUSES} } }`)).toEqual([]);
  expect(located("{ country: 'GB' }")).toEqual([]);
  expect(located(`{ country: 'IN', safeguard: ${derogation} }`)).toEqual([]);
  expect(located("{ country: 'IN', safeguard: gap({ question: 'Which?' }) }")).toEqual([]);
  expect(transfer('', `{ ${CLAUSES} }`)).toEqual([]);
  expect(transfer(", countries: ['CH']", "'adequacy'")).toEqual([]);
});
