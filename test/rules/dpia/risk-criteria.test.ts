import { expect, it } from 'vitest';
import { riskCriteriaOf, usesSensitiveData } from '../../../src/rules/dpia/risk-criteria.ts';
import { controlledActivities } from '../../../src/rules/visits.ts';
import { newsletter } from '../example.ts';
import { registryOf } from '../registry-of.ts';

const HEALTH =
  "const health = specialDataCategory({ id: 'health', name: 'health', special: 'health' });";
const activityOf = (fields: Record<string, string>) => {
  const registry = registryOf(newsletter(fields, HEALTH));
  const found = controlledActivities(registry).find(({ id }) => id === 'newsletter');
  if (!found) throw new Error('There is no newsletter.');
  return found;
};
const criteria = (fields: Record<string, string>) => riskCriteriaOf(activityOf(fields));

it('are those that the activity lists, in the order of the guidelines', () => {
  expect(criteria({})).toEqual([]);
  expect(criteria({ riskCriteria: "['vulnerable', 'large-scale']" })).toEqual([
    'large-scale',
    'vulnerable',
  ]);
});

it('are told by other fields too', () => {
  expect(criteria({ profiling: "'We guess what you like.'" })).toEqual(['evaluation']);
  expect(criteria({ dataSubjects: '[pupils]' })).toEqual(['vulnerable']);
  expect(
    criteria({
      automatedDecisions:
        "[{ decision: 'Who may buy', logic: 'Age.', consequences: 'No sale.', gateway: 'law', humanReview: 'Write to us.' }]",
    }),
  ).toEqual(['automated-decision']);
});

it('are told by special data, by data on offences, and by any minors', () => {
  const specialData =
    "[{ category: health, source: 'derived', exception: { condition: 'legal-claims', circumstances: 'A dispute.' } }]";
  expect(criteria({ specialData })).toEqual(['sensitive-data']);
  const offences =
    "[{ category: offences, source: 'derived', authority: { by: 'official-authority', authority: 'the court' } }]";
  const before = "const offences = criminalDataCategory({ id: 'offences', name: 'offences' });";
  const registry = registryOf(newsletter({ criminalData: offences }, before));
  const [found] = controlledActivities(registry).filter(({ id }) => id === 'newsletter');
  expect(found && riskCriteriaOf(found)).toEqual(['sensitive-data']);
  expect(criteria({ dataSubjects: '[customers, pupils]' })).toEqual(['vulnerable']);
});

it('count special data once', () => {
  const fields = {
    specialData:
      "[{ category: health, source: 'derived', exception: { condition: 'legal-claims', circumstances: 'A dispute.' } }]",
    riskCriteria: "['sensitive-data']",
  };
  expect(criteria(fields)).toEqual(['sensitive-data']);
  expect(usesSensitiveData(activityOf(fields))).toBe(true);
  expect(usesSensitiveData(activityOf({}))).toBe(false);
});
