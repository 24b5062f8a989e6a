import { describe, expect, it } from 'vitest';
import { LEFT_OUT, newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'completeness/retention-required';
const ACTIVE = "active: { until: 'last-contact' }, then: 'erase'";

const twoPurposes = (retention: string) =>
  newsletter({
    purposes: `[
    { id: 'send', purpose: 'Send it', legalBasis: { basis: 'consent', withdrawal: 'Click.' } },
    { id: 'count', purpose: 'Count readers', legalBasis: { basis: 'consent', withdrawal: 'Click.' } },
  ]`,
    data: `[
    { category: contactDetails, source: 'data-subject', provision: 'voluntary' },
    { category: usage, source: 'automatic' },
  ]`,
    retention,
  });

const found = (retention: string) => saidBy(RULE, twoPurposes(retention));

describe('what no retention covers', () => {
  it('is told by purpose where retention is told by purpose', () => {
    expect(found(`[{ for: { purposes: ['send'] }, ${ACTIVE} }]`)).toEqual([
      'activities/newsletter.ts:14:5 No retention of “Newsletter” covers the purpose “Count readers”.',
    ]);
  });

  it('is told by category where retention is told by category', () => {
    expect(found(`[{ for: { data: [contactDetails] }, ${ACTIVE} }]`)).toEqual([
      'activities/newsletter.ts:18:5 No retention of “Newsletter” covers “use of the site”.',
    ]);
  });

  it('is told by purpose where some is told either way', () => {
    const mixed = `[{ for: { purposes: ['send'] }, ${ACTIVE} }, { for: { data: [usage] }, ${ACTIVE} }]`;
    expect(found(mixed)).toEqual([
      'activities/newsletter.ts:14:5 No retention of “Newsletter” covers the purpose “Count readers”.',
    ]);
  });

  it('is nothing where purposes or categories are all named', () => {
    expect(found(`[{ for: { purposes: ['send', 'count'] }, ${ACTIVE} }]`)).toEqual([]);
    expect(found(`[{ for: { data: [usage, contactDetails] }, ${ACTIVE} }]`)).toEqual([]);
  });

  it('is nothing where all categories are named beside some purposes', () => {
    const byPurpose = `{ for: { purposes: ['send'] }, ${ACTIVE} }`;
    const byData = `{ for: { data: [usage, contactDetails] }, ${ACTIVE} }`;
    expect(found(`[${byPurpose}, ${byData}]`)).toEqual([]);
    expect(found(`[${byPurpose}, { for: { what: 'the address list' }, ${ACTIVE} }]`)).toEqual([]);
  });

  it('is nothing where one retention is general, or its scope is in words', () => {
    expect(found(`[{ for: { purposes: ['send'] }, ${ACTIVE} }, { ${ACTIVE} }]`)).toEqual([]);
    expect(found(`[{ for: { what: 'the address list' }, ${ACTIVE} }]`)).toEqual([]);
  });

  it('is not known while an id names no purpose', () => {
    expect(found(`[{ for: { purposes: ['sent'] }, ${ACTIVE} }]`)).toEqual([]);
    expect(found(`[{ for: { purposes: ['send', 'sent'] }, ${ACTIVE} }]`)).toEqual([]);
  });

  it('counts special data as well', () => {
    const special = newsletter(
      {
        specialData: `[{ category: health, source: 'data-subject', provision: 'voluntary', exception: { condition: 'explicit-consent', withdrawal: 'Click.' } }]`,
        retention: `[{ for: { data: [contactDetails] }, ${ACTIVE} }]`,
      },
      "const health = specialDataCategory({ id: 'health', name: 'allergies', special: 'health' });",
    );
    expect(saidBy(RULE, special)).toEqual([
      'activities/newsletter.ts:16:17 No retention of “Newsletter” covers “allergies”.',
    ]);
  });
});

it('asks for a period or a criterion', () => {
  expect([
    ...saidBy(RULE, newsletter({ retention: LEFT_OUT })),
    ...saidBy(RULE, newsletter({ retention: '[]' })),
    ...saidBy(RULE, newsletter({ retention: "[{ then: 'erase' }]" })),
    ...saidBy(RULE, newsletter({ retention: "[{ active: { from: 'order' }, then: 'erase' }]" })),
    ...saidBy(RULE, newsletter({ retention: "[{ active: { criterion: ' ' }, then: 'erase' }]" })),
  ]).toEqual([
    'activities/newsletter.ts:7:25 “Newsletter” does not say how long the data are kept.',
    'activities/newsletter.ts:15:14 “Newsletter” does not say how long the data are kept.',
    'activities/newsletter.ts:15:15 A retention of “Newsletter” has neither a period nor a criterion.',
    'activities/newsletter.ts:15:25 A retention of “Newsletter” has neither a period nor a criterion.',
    'activities/newsletter.ts:15:38 A retention of “Newsletter” has neither a period nor a criterion.',
  ]);
});

it('is silent where the retention is an open question', () => {
  expect(saidBy(RULE, newsletter({ retention: "gap({ question: 'How long?' })" }))).toEqual([]);
});
