import { describe, expect, it } from 'vitest';
import { newsletter, provider } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'transfers/safeguard-required';
const CLAUSES = "{ type: 'standard-contractual-clauses', module: 2 }";
const found = (location: string, asOf?: string) =>
  saidBy(
    RULE,
    provider("contract: { signed: '2025-01-15' }", `locations: [${location}]`),
    asOf === undefined ? {} : { asOf },
  );

it('finds a country without adequacy and without safeguard', () => {
  expect([
    ...found("{ country: 'IN' }"),
    ...found("{ country: 'IN', safeguard: {} }"),
    ...found("{ country: 'IN', safeguard: { type: 'charter' } }"),
    ...found("{ country: 'IN', safeguard: { type: 'certificaton' } }"),
    ...found("{ country: 'CA', adequacy: { covered: false } }"),
    ...found("{ country: 'US', dataPrivacyFramework: { participant: false } }"),
  ]).toEqual([
    'recipients/payroll-provider.ts:8:15 Nothing protects data at “Example Payroll SARL” in a country without an adequacy decision.',
    'recipients/payroll-provider.ts:8:43 Nothing protects data at “Example Payroll SARL” in a country without an adequacy decision.',
    'recipients/payroll-provider.ts:8:51 “charter” is neither a safeguard of Article 46 nor a derogation of Article 49.',
    'recipients/payroll-provider.ts:8:51 “certificaton” is neither a safeguard of Article 46 nor a derogation of Article 49. Did you mean “certification”?',
    'recipients/payroll-provider.ts:8:42 Nothing protects data at “Example Payroll SARL” in a country without an adequacy decision.',
    'recipients/payroll-provider.ts:8:54 Nothing protects data at “Example Payroll SARL” in a country without an adequacy decision.',
  ]);
});

describe('a decision that is not in force', () => {
  it('leaves what rests on it alone unprotected, the day after its last', () => {
    expect(found("{ country: 'GB' }", '2031-12-27')).toEqual([]);
    expect(found("{ country: 'GB' }", '2031-12-28')).toEqual([
      'recipients/payroll-provider.ts:8:26 No adequacy decision is in force on 28 December 2031 (United Kingdom), and nothing else protects data at “Example Payroll SARL” there.',
    ]);
  });

  it('had not begun either, the day before its first', () => {
    expect([
      ...found(
        "{ country: 'US', dataPrivacyFramework: { participant: true, checked: '2023-07-01' } }",
        '2023-07-09',
      ),
      ...found(
        "{ country: 'KR', adequacy: { covered: true, checked: '2021-12-01' } }",
        '2021-12-01',
      ),
    ]).toEqual([
      'recipients/payroll-provider.ts:8:26 No adequacy decision is in force on 9 July 2023 (United States), and nothing else protects data at “Example Payroll SARL” there.',
      'recipients/payroll-provider.ts:8:26 No adequacy decision is in force on 1 December 2021 (South Korea), and nothing else protects data at “Example Payroll SARL” there.',
    ]);
  });

  it('is silent with a fallback, even an open one, and where none was needed', () => {
    const later = '2031-12-28';
    expect(found(`{ country: 'GB', fallback: ${CLAUSES} }`, later)).toEqual([]);
    expect(found("{ country: 'GB', fallback: gap({ question: 'Which?' }) }", later)).toEqual([]);
    expect(found("{ country: 'FR' }", later)).toEqual([]);
    expect(found(`{ country: 'IN', safeguard: ${CLAUSES} }`, later)).toEqual([]);
    expect(
      found("{ country: 'KR', adequacy: gap({ question: 'Covered?' }) }", '2020-01-01'),
    ).toEqual([]);
    expect(
      found(
        `{ country: 'US', dataPrivacyFramework: { participant: true, checked: '2023-07-01', fallback: ${CLAUSES} } }`,
        '2023-07-09',
      ),
    ).toEqual([]);
  });

  it('counts for those who work for a recipient', () => {
    const files = provider(
      "contract: { signed: '2025-01-15' }",
      "locations: [{ country: 'FR' }]",
      "subProcessors: [{ name: 'Help desk', locations: [{ country: 'FR' }, { country: 'GB' }] }]",
    );
    expect(saidBy(RULE, files, { asOf: '2032-01-01' })).toEqual([
      'recipients/payroll-provider.ts:9:82 No adequacy decision is in force on 1 January 2032 (United Kingdom), and nothing else protects data at “Example Payroll SARL” there.',
    ]);
  });
});

describe('a class of transfers', () => {
  const transfer = (protections: string, countries = "['FR', 'IN', 'CH']") =>
    saidBy(
      RULE,
      newsletter({
        transfers: `[{ destinations: 'schools', countries: ${countries}, protections: ${protections} }]`,
      }),
    );

  it('finds each country that adequacy does not reach', () => {
    expect(transfer("[{ by: 'adequacy' }]")).toEqual([
      'activities/newsletter.ts:16:60 No adequacy decision is in force on 21 November 2026 (India), and nothing else protects data of “Newsletter” there.',
    ]);
  });

  it('finds protections that are missing or none', () => {
    expect([
      ...transfer('[]'),
      ...transfer('[{}]'),
      ...transfer("[{ by: 'charter' }]"),
      ...transfer("[{ by: { type: 'charter' } }]"),
    ]).toEqual([
      'activities/newsletter.ts:16:86 Nothing protects data of “Newsletter” that go to countries outside the Area.',
      'activities/newsletter.ts:16:87 Nothing protects data of “Newsletter” that go to countries outside the Area.',
      'activities/newsletter.ts:16:93 “charter” is neither a safeguard of Article 46 nor a derogation of Article 49.',
      'activities/newsletter.ts:16:101 “charter” is neither a safeguard of Article 46 nor a derogation of Article 49.',
    ]);
  });

  it('is silent where another protection follows', () => {
    expect(transfer(`[{ by: 'adequacy' }, { by: ${CLAUSES} }]`)).toEqual([]);
  });
});
