import { expect, it } from 'vitest';
import { LEFT_OUT, newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'completeness/subjects-and-data';
const said = (fields: Readonly<Record<string, string>>) => saidBy(RULE, newsletter(fields));

it('finds an activity that does not say whose data it uses, or which', () => {
  expect([
    ...said({ dataSubjects: LEFT_OUT }),
    ...said({ dataSubjects: '[]' }),
    ...said({ data: LEFT_OUT }),
    ...said({ data: '[]' }),
  ]).toEqual([
    'activities/newsletter.ts:7:25 “Newsletter” does not say whose data it uses.',
    'activities/newsletter.ts:11:17 “Newsletter” does not say whose data it uses.',
    'activities/newsletter.ts:7:25 “Newsletter” does not say which data it uses.',
    'activities/newsletter.ts:13:9 “Newsletter” does not say which data it uses.',
  ]);
});

it('finds an entry without its category, whatever the nature of the data', () => {
  const entry = "[{ source: 'data-subject', provision: 'voluntary' }]";
  expect([
    ...said({ data: entry }),
    ...said({ specialData: entry }),
    ...said({ criminalData: entry }),
  ]).toEqual([
    'activities/newsletter.ts:13:10 An entry of the data of “Newsletter” does not say which category it is.',
    'activities/newsletter.ts:16:17 An entry of the data of “Newsletter” does not say which category it is.',
    'activities/newsletter.ts:16:18 An entry of the data of “Newsletter” does not say which category it is.',
  ]);
});

it('is silent where both are declared, and while the data are an open question', () => {
  expect(said({})).toEqual([]);
  expect(said({ data: "gap({ question: 'Which?' })" })).toEqual([]);
});
