import { expect, it } from 'vitest';
import { newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'retention/start-event';
const found = (active: string, more = '') =>
  saidBy(RULE, newsletter({ retention: `[{ active: ${active}, then: 'erase'${more} }]` }));

it('finds a period, or a range of periods, without start', () => {
  expect([
    ...found("{ period: '3 years' }"),
    ...found("{ period: { atLeast: '1 year', atMost: '3 years' } }"),
  ]).toEqual([
    'activities/newsletter.ts:15:25 Nothing says from when this period of “Newsletter” runs.',
    'activities/newsletter.ts:15:25 Nothing says from when this period of “Newsletter” runs.',
  ]);
});

it('finds events without words', () => {
  expect([
    ...found("{ period: '3 years', from: { event: '' } }"),
    ...found("{ until: { event: ' ' } }"),
    ...found(
      "{ until: 'order' }",
      ", archive: { period: '1 year', from: { event: '' }, reason: 'Proof' }",
    ),
  ]).toEqual([
    'activities/newsletter.ts:15:61 Nothing says from when this period of “Newsletter” runs.',
    'activities/newsletter.ts:15:43 Nothing says from when this period of “Newsletter” runs.',
    'activities/newsletter.ts:15:104 Nothing says from when this period of “Newsletter” runs.',
  ]);
});

it('is silent with an event, a criterion or an open question', () => {
  expect(found("{ period: '3 years', from: { event: 'the last issue' } }")).toEqual([]);
  expect(found("{ criterion: 'as long as you read it' }")).toEqual([]);
  expect(found("gap({ question: 'How long?' })")).toEqual([]);
});
