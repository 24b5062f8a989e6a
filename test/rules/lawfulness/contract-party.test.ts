import { expect, it } from 'vitest';
import { onBasis } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'lawfulness/contract-party';

it('finds contracts with the employer or somebody else', () => {
  expect([
    ...saidBy(RULE, onBasis("{ basis: 'contract', party: 'employer' }")),
    ...saidBy(RULE, onBasis("{ basis: 'contract', party: 'other' }")),
  ]).toEqual([
    'activities/newsletter.ts:12:88 “Send it” rests on a contract with the employer of these people, not with them: it cannot be the legal basis.',
    'activities/newsletter.ts:12:88 “Send it” rests on a contract with somebody else than these people: it cannot be the legal basis.',
  ]);
});

it('finds them in the case they are in', () => {
  const files = onBasis(`{
    basis: 'by-data-subject',
    cases: [
      { dataSubjects: [customers], legalBasis: { basis: 'contract', party: 'data-subject' } },
      { dataSubjects: [learners], legalBasis: { basis: 'contract', party: 'employer' } },
    ],
  }`);
  expect(saidBy(RULE, files)).toEqual([
    'activities/newsletter.ts:16:75 “Send it” rests on a contract with the employer of these people, not with them: it cannot be the legal basis.',
  ]);
});

it('is silent for the person’s own contract, and where the party is not said', () => {
  expect(saidBy(RULE, onBasis("{ basis: 'contract', party: 'pre-contract-request' }"))).toEqual([]);
  expect(saidBy(RULE, onBasis("{ basis: 'contract' }"))).toEqual([]);
});
