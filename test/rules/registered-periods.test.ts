import { expect, it } from 'vitest';
import { registeredPeriods } from '../../src/rules/registered-periods.ts';
import { controlledActivities } from '../../src/rules/visits.ts';
import { assembled } from './assembled.ts';
import { newsletter } from './example.ts';

const periods = (retention: string) => {
  const registry = assembled(newsletter({ retention }));
  const own = controlledActivities(registry).filter(({ id }) => id === 'newsletter');
  return registeredPeriods(registry, own);
};
const ofTrackers = ['6 months', '6 months'];

it('gives declared periods, active use and archive together, words and trackers', () => {
  expect(
    periods(`[
      {
        active: { period: '1 year', from: 'order' },
        archive: { period: { atLeast: '1 year', atMost: '2 years' }, reason: 'Proof' },
        then: 'erase',
      },
      { active: { criterion: 'two weeks after the issue' }, then: 'erase' },
    ]`),
  ).toEqual([
    ...['1 year', '1 year', '2 years', '731 days', '1096 days'],
    ...['1 years', '1 years', '2 years', '2 weeks'],
    ...ofTrackers,
  ]);
});

it('gives nothing where one of the periods is open', () => {
  const gap = "gap({ question: 'How long?' })";
  expect(periods(gap)).toBeUndefined();
  expect(periods(`[{ active: ${gap}, then: 'erase' }]`)).toBeUndefined();
  const archive = `archive: { period: ${gap}, reason: 'Proof' }`;
  expect(periods(`[{ active: { until: 'order' }, ${archive}, then: 'erase' }]`)).toBeUndefined();
});
