import { expect, it } from 'vitest';
import { formatPath } from '../../src/model/index.ts';
import { periodsOf, retentionsIn } from '../../src/rules/retentions.ts';
import { assembled } from './assembled.ts';
import { newsletter } from './example.ts';

const periods = (retention: string) =>
  [...retentionsIn(assembled(newsletter({ retention })))]
    .filter(({ activity }) => activity.id === 'newsletter')
    .flatMap((one) => [...periodsOf(one)])
    .map(({ stage, period, path }) => `${stage} ${JSON.stringify(period)} ${formatPath(path)}`);

it('gives the periods of active use and of the archive', () => {
  expect(
    periods(`[
      { active: { until: 'order' }, archive: 'none', then: 'erase' },
      {
        active: { period: '1 year', from: 'order' },
        archive: { period: { atMost: '2 years' }, reason: 'Proof' },
        then: 'erase',
      },
    ]`),
  ).toEqual([
    'active "1 year" activities.newsletter.retention[1].active.period',
    'archive {"atMost":"2 years"} activities.newsletter.retention[1].archive.period',
  ]);
});

it('gives nothing of an open question', () => {
  expect(periods("gap({ question: 'How long?' })")).toEqual([]);
});
