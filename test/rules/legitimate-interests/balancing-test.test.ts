import { expect, it } from 'vitest';
import { onBasis } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'legitimate-interests/balancing-test';

const interests = (more = '') =>
  `{ basis: 'legitimate-interests', interest: 'to prevent fraud'${more} }`;

it('finds legitimate interests that nobody weighed', () => {
  expect(saidBy(RULE, onBasis(interests()))).toEqual([
    'activities/newsletter.ts:12:69 “Send it” rests on legitimate interests, and no balancing test is on record.',
  ]);
});

it('finds them in the case they are in', () => {
  const files = onBasis(`{
    basis: 'by-data-subject',
    cases: [
      { dataSubjects: [customers], legalBasis: { basis: 'contract' } },
      { dataSubjects: [learners], legalBasis: ${interests()} },
    ],
  }`);
  expect(saidBy(RULE, files)).toEqual([
    'activities/newsletter.ts:16:56 “Send it” rests on legitimate interests, and no balancing test is on record.',
  ]);
});

it('is silent with a test, where it is an open question, and on another basis', () => {
  const balancing = ", balancing: { date: '2026-03-02', conclusion: 'Little data.' }";
  expect(saidBy(RULE, onBasis(interests(balancing)))).toEqual([]);
  expect(saidBy(RULE, onBasis(interests(", balancing: gap({ question: 'When?' })")))).toEqual([]);
  expect(saidBy(RULE, onBasis("{ basis: 'contract' }"))).toEqual([]);
});
