import { expect, it } from 'vitest';
import { acme, newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'completeness/mandatory-or-optional';
const asked = (first: string, second: string) =>
  newsletter({
    data: `[
    { category: usage, source: 'automatic' },
    { category: contactDetails, source: 'data-subject'${first} },
    { category: payDetails, source: 'data-subject'${second} },
  ]`,
  });

it('finds an activity that asks and says nothing, once, where it first asks', () => {
  expect(saidBy(RULE, asked('', ''))).toEqual([
    'activities/newsletter.ts:15:5 “Newsletter” asks people for data and does not say which of them must be given.',
  ]);
});

it('finds each mandatory category without its consequence', () => {
  const files = asked(", provision: 'contractual'", ", provision: 'required-for-service'");
  expect(saidBy(RULE, files)).toEqual([
    'activities/newsletter.ts:15:68 “contact details” must be given for “Newsletter”, and nothing says what happens otherwise.',
    'activities/newsletter.ts:16:64 “pay details” must be given for “Newsletter”, and nothing says what happens otherwise.',
  ]);
});

it('asks for the consequence even where forms show what is required', () => {
  const forms = acme({ requiredFields: "'An asterisk marks what is required.'" });
  expect(saidBy(RULE, { ...forms, ...asked('', '') })).toEqual([]);
  const files = { ...forms, ...asked(", provision: 'statutory'", '') };
  expect(saidBy(RULE, files)).toEqual([
    'activities/newsletter.ts:15:68 “contact details” must be given for “Newsletter”, and nothing says what happens otherwise.',
  ]);
});

it('is silent where one entry says it, or asks, or nobody is asked for data', () => {
  expect(saidBy(RULE, asked('', ", provision: 'voluntary'"))).toEqual([]);
  expect(saidBy(RULE, asked(", provision: gap({ question: 'Required?' })", ''))).toEqual([]);
  const recorded = newsletter({ data: "[{ category: usage, source: 'automatic' }]" });
  expect(saidBy(RULE, recorded)).toEqual([]);
});
