import { expect, it } from 'vitest';
import { LEFT_OUT, newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'completeness/purpose-required';
const BASIS = "legalBasis: { basis: 'consent', withdrawal: 'Click.' }";
const said = (purposes: string) => saidBy(RULE, newsletter({ purposes }));

it('finds an activity without a purpose, and a purpose without words', () => {
  expect([
    ...said(LEFT_OUT),
    ...said('[]'),
    ...said(`[{ id: 'send', ${BASIS} }]`),
    ...said(`[{ id: 'send', purpose: ' ', ${BASIS} }]`),
  ]).toEqual([
    'activities/newsletter.ts:7:25 “Newsletter” has no purpose.',
    'activities/newsletter.ts:12:13 “Newsletter” has no purpose.',
    'activities/newsletter.ts:12:14 A purpose of “Newsletter” does not say what is done with the data.',
    'activities/newsletter.ts:12:37 A purpose of “Newsletter” does not say what is done with the data.',
  ]);
});

it('is silent where a purpose says what is done', () => {
  expect(said(`[{ id: 'send', purpose: 'Send it', ${BASIS} }]`)).toEqual([]);
});
