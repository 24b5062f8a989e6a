import { expect, it } from 'vitest';
import { newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'retention/end-of-life';
const found = (end: string) =>
  saidBy(RULE, newsletter({ retention: `[{ active: { until: 'order' }${end} }]` }));

it('finds what has no end, or what is none', () => {
  expect([...found(''), ...found(", then: 'store'"), ...found(", then: 'anonymize'")]).toEqual([
    'activities/newsletter.ts:15:15 Nothing says what happens to data of “Newsletter” at the end of the period.',
    'activities/newsletter.ts:15:51 “store” is not an end: data are erased or made anonymous.',
    'activities/newsletter.ts:15:51 “anonymize” is not an end: data are erased or made anonymous. Did you mean “anonymise”?',
  ]);
});

it('finds what is kept for good and cites no law', () => {
  expect(found(", then: { keep: 'the list of issues' }")).toEqual([
    'activities/newsletter.ts:15:59 Data of “Newsletter” are kept for good, and no law that asks for it is cited.',
  ]);
});

it('is silent where a law is cited, or the end is an open question', () => {
  const law = "law: [{ law: 'Code du patrimoine', article: 'L212-2', country: 'FR' }]";
  expect(found(`, then: { keep: 'public archives', ${law} }`)).toEqual([]);
  expect(found(", then: gap({ question: 'Erased?' })")).toEqual([]);
});
