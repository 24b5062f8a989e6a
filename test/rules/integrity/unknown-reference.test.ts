import { expect, it } from 'vitest';
import { newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'integrity/unknown-reference';
const retained = (...purposes: readonly string[]) =>
  newsletter({
    retention: `[{ for: { purposes: ${JSON.stringify(purposes)} }, active: { until: 'order' }, then: 'erase' }]`,
  });

it('finds ids of purposes that the activity does not have, with what was meant', () => {
  expect(saidBy(RULE, retained('send', 'sent', 'invoicing'))).toEqual([
    'activities/newsletter.ts:15:42 “Newsletter” has no purpose with the id “sent”. Did you mean “send”?',
    'activities/newsletter.ts:15:49 “Newsletter” has no purpose with the id “invoicing”.',
  ]);
});

it('finds names that are not declared, and declarations of another kind', () => {
  expect([
    ...saidBy(RULE, newsletter({ dataSubjects: '[customer]' })),
    ...saidBy(RULE, newsletter({ dataSubjects: '[contactDetails]' })),
  ]).toEqual([
    'activities/newsletter.ts:11:18 “customer” is not declared. Did you mean “customers”?',
    'activities/newsletter.ts:11:18 This is not something declared with dataSubject(). Declare it, then use its name here.',
  ]);
});

it('is silent where the purpose exists, or the retention is an open question', () => {
  expect(saidBy(RULE, retained('send'))).toEqual([]);
  expect(saidBy(RULE, newsletter({ retention: "gap({ question: 'How long?' })" }))).toEqual([]);
});
