import { describe, expect, it } from 'vitest';
import { activity, dataSubject, gap, recipient, specialDataCategory } from '../../src/index.ts';
import { type Declared, formatPath, type Registry } from '../../src/model/index.ts';
import {
  basesIn,
  type ControlledActivity,
  controlledActivities,
  dataUsesIn,
  locationsIn,
  recipientsOf,
  transfersIn,
} from '../../src/rules/visits.ts';
import { details, host, letters, REGISTRY, readers } from '../check/sample.ts';

const guests = dataSubject({ id: 'guests', name: 'guests' });
const health = specialDataCategory({ id: 'health', name: 'health', special: 'health' });
const desk = recipient({
  id: 'desk',
  kind: 'processor',
  description: 'desk',
  contract: { signed: '2025-01-15' },
  locations: gap({ question: 'Where?' }),
  subProcessors: [
    { name: 'A' },
    { name: 'B', locations: [{ country: 'FR' }, { country: 'CH' }] },
    { name: 'C', locations: gap({ question: 'Where?' }) },
  ],
});

const hosting = activity({
  id: 'hosting',
  name: 'Hosting',
  role: 'processor',
  controllers: [{ name: 'School' }],
  processing: ['host courses'],
  subProcessors: [desk],
  transfers: [{ destinations: 'schools', protections: [{ by: 'adequacy' }] }],
});

/** The sample with other fields in its activity, and with another activity. */
const registry = (fields: object = {}): Registry =>
  ({
    ...REGISTRY,
    recipients: [desk, host],
    activities: [hosting, { ...(letters as object), ...fields }],
  }) as unknown as Registry;

const first = (fields: object = {}): ControlledActivity => {
  const [found] = controlledActivities(registry(fields));
  if (!found) throw new Error('There is no activity.');
  return found;
};

const paths = (found: Iterable<{ path: readonly (string | number)[] }>) =>
  [...found].map(({ path }) => formatPath(path));

describe('controlledActivities', () => {
  it('leaves out what is done for others', () => {
    expect(controlledActivities(registry()).map(({ id }) => id)).toEqual(['letters']);
  });
});

describe('basesIn', () => {
  const bases = (legalBasis: unknown, fields: object = {}) =>
    [...basesIn(registry({ purposes: [{ id: 'a', purpose: 'A', legalBasis, ...fields }] }))].map(
      ({ basis, dataSubjects, path }) => {
        const people = dataSubjects.map(({ id }) => id).join();
        return `${formatPath(path)} ${basis.basis} ${people}`;
      },
    );
  const PATH = 'activities.letters.purposes[0].legalBasis';

  it('yields a basis with those whom the purpose concerns, or else the activity', () => {
    expect(bases({ basis: 'contract' })).toEqual([`${PATH} contract readers`]);
    expect(bases({ basis: 'contract' }, { dataSubjects: [guests] })).toEqual([
      `${PATH} contract guests`,
    ]);
  });

  it('yields the circumstance of a case', () => {
    const legalBasis = { basis: 'contract' };
    const cases = [
      { dataSubjects: [guests], when: 'at night', legalBasis },
      { dataSubjects: [guests], legalBasis },
    ];
    const purposes = [{ id: 'a', purpose: 'A', legalBasis: { basis: 'by-data-subject', cases } }];
    expect([...basesIn(registry({ purposes }))].map(({ when }) => when)).toEqual([
      'at night',
      undefined,
    ]);
  });

  it('yields each case of a basis that differs, and no gap', () => {
    const cases = [
      { dataSubjects: [guests], legalBasis: { basis: 'contract' } },
      { dataSubjects: [readers], legalBasis: gap({ question: 'Which?' }) },
    ];
    expect(bases({ basis: 'by-data-subject', cases })).toEqual([
      `${PATH}.cases[0].legalBasis contract guests`,
    ]);
    expect(bases(gap({ question: 'Which?' }))).toEqual([]);
  });
});

describe('dataUsesIn', () => {
  it('yields ordinary and special data with what they are called', () => {
    const specialData = [{ category: health, source: 'derived' }];
    const found = [...dataUsesIn(first({ specialData }))];
    expect(found.map(({ category }) => category)).toEqual(['details', 'health']);
    expect(paths(found)).toEqual([
      'activities.letters.data[0]',
      'activities.letters.specialData[0]',
    ]);
    expect(found[0]?.use.category).toBe(details);
  });

  it('yields nothing of a gap', () => {
    expect([...dataUsesIn(first({ data: gap({ question: 'Which?' }) }))]).toEqual([]);
  });
});

describe('locationsIn', () => {
  it('yields the countries of recipients and of those who work for them, and no gap', () => {
    expect(paths(locationsIn(registry()))).toEqual([
      'recipients.desk.subProcessors[1].locations[0]',
      'recipients.desk.subProcessors[1].locations[1]',
      'recipients.host.locations[0]',
    ]);
  });
});

describe('transfersIn', () => {
  it('yields classes of transfers, not that there are none', () => {
    expect(paths(transfersIn(registry()))).toEqual(['activities.hosting.transfers[0]']);
    expect(paths(transfersIn(registry({ transfers: 'none' })))).toHaveLength(1);
    const open = registry({ transfers: gap({ question: 'Which?' }) });
    expect(paths(transfersIn(open))).toHaveLength(1);
  });
});

describe('recipientsOf', () => {
  const ids = (one: Declared<'activity'>) => recipientsOf(one).map(({ id }) => id);

  it('knows recipients, conditional ones and sub-processors', () => {
    expect(ids(first({ recipients: [host, { recipient: desk, condition: 'at night' }] }))).toEqual([
      'host',
      'desk',
    ]);
    expect(registry().activities.map(ids)).toEqual([['desk'], ['host']]);
  });

  it('knows none where there is none, or nobody knows', () => {
    expect(ids(first({ recipients: 'none' }))).toEqual([]);
    expect(ids(first({ recipients: gap({ question: 'Who?' }) }))).toEqual([]);
  });
});
