import { expect, it } from 'vitest';
import { LEFT_OUT, newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'completeness/recipients-declared';
const said = (recipients: string) => saidBy(RULE, newsletter({ recipients }));

it('finds an activity that does not say who receives the data', () => {
  expect([...said(LEFT_OUT), ...said('[]')]).toEqual([
    'activities/newsletter.ts:7:25 “Newsletter” does not say who receives the data.',
    'activities/newsletter.ts:14:15 “Newsletter” does not say who receives the data.',
  ]);
});

it('is silent where somebody receives them, where nobody does, and while it is open', () => {
  expect(said('[learningPlatform]')).toEqual([]);
  expect(said("'none'")).toEqual([]);
  expect(said("gap({ question: 'Who?' })")).toEqual([]);
});
