import { describe, expect, it } from 'vitest';
import { newsletter, provider } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'governance/sunset-adequacy';
const CONTRACT = "contract: { signed: '2025-01-15' }";
const CLAUSES = "fallback: { type: 'standard-contractual-clauses', module: 2 }";
const located = (location: string, asOf = '2026-11-21') =>
  saidBy(RULE, provider(CONTRACT, `locations: [${location}]`), { asOf });
const listed = (more = '') =>
  `{ country: 'US', dataPrivacyFramework: { participant: true, checked: '2026-09-01'${more} } }`;

describe('a decision that is contested', () => {
  it('is not relied upon alone', () => {
    expect(located(listed())).toEqual([
      'recipients/payroll-provider.ts:8:26 The adequacy decision (United States) is contested, and nothing would protect the data of “Example Payroll SARL” if it fell.',
    ]);
  });

  it('may be with a fallback, even one that is an open question', () => {
    expect(located(listed(`, ${CLAUSES}`))).toEqual([]);
    expect(located(listed(", fallback: gap({ question: 'Are there clauses?' })"))).toEqual([]);
  });

  it('does not matter to those outside it, or not known to be inside', () => {
    expect(
      located("{ country: 'US', dataPrivacyFramework: gap({ question: 'Listed?' }) }"),
    ).toEqual([]);
    const outside =
      "{ country: 'US', dataPrivacyFramework: { participant: false, safeguard: { type: 'binding-corporate-rules' } } }";
    expect(located(outside)).toEqual([]);
  });
});

describe('a decision that ends', () => {
  const uk = "{ country: 'GB' }";

  it('is found within a year of its end', () => {
    expect(located(uk)).toEqual([]);
    expect(located(uk, '2027-06-01')).toEqual([]);
    expect(located(uk, '2030-12-26')).toEqual([]);
    expect(located(uk, '2030-12-27')).toEqual([
      'recipients/payroll-provider.ts:8:26 The adequacy decision (United Kingdom) ends on 27 December 2031, and nothing would protect the data of “Example Payroll SARL” afterwards.',
    ]);
    expect(located(`{ country: 'GB', ${CLAUSES} }`, '2030-12-27')).toEqual([]);
  });

  it('is another matter once it has ended', () => {
    expect(located(uk, '2031-12-28')).toEqual([]);
  });
});

it.each([
  "{ country: 'CH' }",
  "{ country: 'FR' }",
  "{ country: 'JP', adequacy: { covered: true, checked: '2026-01-31' } }",
  "{ country: 'IN', safeguard: { type: 'binding-corporate-rules' } }",
])('is silent about %s', (location) => {
  expect(located(location)).toEqual([]);
});

it('looks at classes of transfers too', () => {
  const transfers = (protections: string) =>
    saidBy(
      RULE,
      newsletter({
        transfers: `[{ destinations: 'schools', countries: ['CH', 'US'], protections: [${protections}] }]`,
      }),
    );
  expect(transfers("{ by: 'adequacy' }")).toEqual([
    'activities/newsletter.ts:16:60 The adequacy decision (United States) is contested, and nothing would protect the data of “Newsletter” if it fell.',
  ]);
  expect(transfers("{ by: 'adequacy' }, { by: { type: 'binding-corporate-rules' } }")).toEqual([]);
});
