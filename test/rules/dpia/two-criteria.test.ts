import { expect, it } from 'vitest';
import { newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'dpia/two-criteria';
const found = (fields: Record<string, string>) => saidBy(RULE, newsletter(fields));
const TWO = { profiling: "'We guess what you like.'", dataSubjects: '[pupils]' };

it('finds two signs of a high risk of which nothing is said', () => {
  expect(found(TWO)).toEqual([
    'activities/newsletter.ts:7:25 “Newsletter” shows signs of a high risk (evaluation or scoring, vulnerable people), and nothing says whether an impact assessment is needed.',
  ]);
  expect(found({ riskCriteria: "['innovative', 'matching']", status: "'planned'" })).toHaveLength(
    1,
  );
});

it('is silent with one sign, or once the question was asked', () => {
  expect(found({ profiling: "'We guess what you like.'" })).toEqual([]);
  expect(found({ ...TWO, dpia: "{ outcome: 'not-required', reason: 'Little data.' }" })).toEqual(
    [],
  );
  expect(found({ ...TWO, dpia: "{ outcome: 'required' }" })).toEqual([]);
  expect(found({ ...TWO, dpia: "gap({ question: 'Is one needed?' })" })).toEqual([]);
  expect(found({ ...TWO, status: "'ended'" })).toEqual([]);
});

it('leaves to dpia/required what the law itself asks for', () => {
  expect(found({ ...TWO, name: "'Whistleblowing'" })).toEqual([]);
  expect(found({ ...TWO, name: "'Whistleblowing'", status: "'planned'" })).toHaveLength(1);
});
