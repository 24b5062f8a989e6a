import { expect, it } from 'vitest';
import { newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'completeness/source-when-indirect';
const from = (source: string) =>
  newsletter({ data: `[{ category: contactDetails, source: 'third-party', from: ${source} }]` });

it('finds each word that names no source, in either language', () => {
  expect(saidBy(RULE, from("['Third parties', 'your school', 'des tiers']"))).toEqual([
    'activities/newsletter.ts:13:68 “Third parties” names no source: nobody learns from it where “contact details” comes from.',
    'activities/newsletter.ts:13:100 “des tiers” names no source: nobody learns from it where “contact details” comes from.',
  ]);
});

it('finds what comes from nobody, or from nowhere', () => {
  expect([
    ...saidBy(RULE, from('[]')),
    ...saidBy(RULE, newsletter({ data: "[{ category: contactDetails, source: 'third-party' }]" })),
    ...saidBy(RULE, newsletter({ data: '[{ category: contactDetails }]' })),
  ]).toEqual([
    'activities/newsletter.ts:13:67 Data of “Newsletter” come from somebody else, and the source is not named.',
    'activities/newsletter.ts:13:10 Data of “Newsletter” come from somebody else, and the source is not named.',
    'activities/newsletter.ts:13:10 An entry of the data of “Newsletter” does not say where it comes from.',
  ]);
});

it('is silent where a source is named or is an open question', () => {
  expect(saidBy(RULE, from("['partners who run fairs with us']"))).toEqual([]);
  expect(saidBy(RULE, from("gap({ question: 'From whom?' })"))).toEqual([]);
  const open = newsletter({
    data: "[{ category: contactDetails, source: gap({ question: 'From whom?' }) }]",
  });
  expect(saidBy(RULE, open)).toEqual([]);
});
