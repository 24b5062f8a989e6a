import { expect, it } from 'vitest';
import { newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'retention/range-not-period';
const found = (retention: string) =>
  saidBy(RULE, newsletter({ retention: `[{ ${retention}, then: 'erase' }]` }));

it('finds a range, in use and in the archive', () => {
  expect(
    found(
      "active: { period: { atLeast: '1 year', atMost: '2 years' }, from: 'order' }, archive: { period: { atLeast: '5 years', atMost: '10 years' }, reason: 'Proof' }",
    ),
  ).toEqual([
    'activities/newsletter.ts:15:35 Data of “Newsletter” are kept between 1 year and 2 years: nobody can tell which holds for them.',
    'activities/newsletter.ts:15:113 Data of “Newsletter” are kept between 5 years and 10 years: nobody can tell which holds for them.',
  ]);
});

it('finds words that leave the length open, also where they are stated of an open question', () => {
  const stated = (words: string) =>
    `active: { until: 'order' }, archive: { period: gap({ question: 'How long?', stated: '${words}' }), reason: 'Proof' }`;
  expect([...found(stated('an additional period')), ...found(stated('several years'))]).toEqual([
    'activities/newsletter.ts:15:101 “an additional period” is no period: nobody can tell how long it is.',
    'activities/newsletter.ts:15:101 “several years” is no period: nobody can tell how long it is.',
  ]);
  expect(found(stated('an additional period of 5 years'))).toEqual([]);
});

it('is silent with an upper limit, with bounds that are one, and with a period', () => {
  expect(found("active: { period: { atMost: '13 months' }, from: 'deposit' }")).toEqual([]);
  expect(
    found("active: { period: { atLeast: '12 months', atMost: '1 year' }, from: 'order' }"),
  ).toEqual([]);
  expect(found("active: { period: '3 years', from: 'last-contact' }")).toEqual([]);
});
