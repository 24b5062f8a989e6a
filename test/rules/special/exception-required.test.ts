import { describe, expect, it } from 'vitest';
import { newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'special/exception-required';
const DECLARED = `const allergies = specialDataCategory({ id: 'allergies', name: 'allergies', special: 'health' }); const convictions = criminalDataCategory({ id: 'convictions', name: 'convictions' });`;
const VOLUNTARY = "source: 'data-subject', provision: 'voluntary'";

const found = (fields: Readonly<Record<string, string>>) =>
  saidBy(RULE, newsletter(fields, DECLARED));

describe('special data', () => {
  const special = (exception: string) =>
    found({ specialData: `[{ category: allergies, ${VOLUNTARY}${exception} }]` });

  it('do not stand among ordinary data', () => {
    expect(
      found({
        data: `[{ category: allergies, ${VOLUNTARY} }, { category: convictions, ${VOLUNTARY} }]`,
      }),
    ).toEqual([
      'activities/newsletter.ts:13:22 A special category of data stands among the ordinary data of “Newsletter”, without the condition that lifts the prohibition.',
      'activities/newsletter.ts:13:95 Data on offences stand among the ordinary data of “Newsletter”, without the authority that allows them.',
    ]);
  });

  it('have a condition that exists, with what it needs', () => {
    expect([
      ...special(''),
      ...special(', exception: {}'),
      ...special(", exception: { condition: 'consent' }"),
      ...special(", exception: { condition: 'explicit-consen', withdrawal: 'Click.' }"),
      ...special(", exception: { condition: 'public-health' }"),
      ...special(", exception: { condition: 'legal-claims' }"),
    ]).toEqual([
      'activities/newsletter.ts:16:17 Special data of “Newsletter” have no condition that lifts the prohibition.',
      'activities/newsletter.ts:16:99 Special data of “Newsletter” have no condition that lifts the prohibition.',
      'activities/newsletter.ts:16:112 “consent” is not one of the ten conditions of Article 9(2).',
      'activities/newsletter.ts:16:112 “explicit-consen” is not one of the ten conditions of Article 9(2). Did you mean “explicit-consent”?',
      'activities/newsletter.ts:16:99 The condition on which special data of “Newsletter” rest needs a law, and none is cited.',
      'activities/newsletter.ts:16:99 Nothing says why the condition on which special data of “Newsletter” rest is met.',
    ]);
  });

  it('may leave the condition, or its law, an open question', () => {
    expect(special(", exception: gap({ question: 'Which?' })")).toEqual([]);
    expect(
      special(", exception: { condition: 'public-health', law: gap({ question: 'Which?' }) }"),
    ).toEqual([]);
  });
});

describe('data on offences', () => {
  const criminal = (authority: string) =>
    found({ criminalData: `[{ category: convictions, ${VOLUNTARY}${authority} }]` });

  it('have an authority or a law', () => {
    expect([
      ...criminal(''),
      ...criminal(", authority: { by: 'custom' }"),
      ...criminal(", authority: { by: 'law' }"),
      ...criminal(", authority: { by: 'official-authority' }"),
    ]).toEqual([
      'activities/newsletter.ts:16:18 Data on offences of “Newsletter” have neither an official authority nor a law.',
      'activities/newsletter.ts:16:108 Data on offences of “Newsletter” have neither an official authority nor a law.',
      'activities/newsletter.ts:16:102 Data on offences of “Newsletter” have neither an official authority nor a law.',
      'activities/newsletter.ts:16:102 Data on offences of “Newsletter” have neither an official authority nor a law.',
    ]);
  });

  it('may leave it an open question', () => {
    expect(criminal(", authority: gap({ question: 'Which?' })")).toEqual([]);
  });
});
