import { expect, it } from 'vitest';
import { onBasis } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'lawfulness/known-basis';

it('finds what is no basis, with what was meant', () => {
  expect([
    ...saidBy(RULE, onBasis("{ basis: 'postal-mail' }")),
    ...saidBy(RULE, onBasis("{ basis: 'legitimate-interest', interest: 'to inform' }")),
    ...saidBy(RULE, onBasis("'consent'")),
  ]).toEqual([
    'activities/newsletter.ts:12:69 “postal-mail” is not a legal basis. There are six: consent, contract, legal-obligation, vital-interests, public-task and legitimate-interests.',
    'activities/newsletter.ts:12:69 “legitimate-interest” is not a legal basis. Did you mean “legitimate-interests”?',
    'activities/newsletter.ts:12:60 “consent” does not state a legal basis: write { basis: … }, with one of the six.',
  ]);
});

it('finds it in a case too', () => {
  const files = onBasis(
    "{ basis: 'by-data-subject', cases: [{ dataSubjects: [customers], legalBasis: { basis: 'habit' } }] }",
  );
  expect(saidBy(RULE, files)).toEqual([
    'activities/newsletter.ts:12:146 “habit” is not a legal basis. There are six: consent, contract, legal-obligation, vital-interests, public-task and legitimate-interests.',
  ]);
});

it('is silent where the basis is an open question', () => {
  expect(saidBy(RULE, onBasis("gap({ question: 'Which basis?' })"))).toEqual([]);
});
