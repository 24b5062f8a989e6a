import { describe, expect, it } from 'vitest';
import { declarationsIn, valuesIn } from '../../src/check/index.ts';
import { formatPath } from '../../src/model/index.ts';
import { leaflet, REGISTRY } from './sample.ts';

describe('declarationsIn', () => {
  it('yields every declaration with its path, the organisation first', () => {
    const paths = [...declarationsIn(REGISTRY)].map(
      ({ kind, path }) => `${kind} ${formatPath(path)}`,
    );
    expect(paths).toEqual([
      'organisation organisation',
      'dataSubject dataSubjects.readers',
      'dataCategory dataCategories.details',
      'recipient recipients.host',
      'activity activities.letters',
      'notice notices.leaflet',
    ]);
  });
});

describe('valuesIn', () => {
  it('yields every value with its path, and does not enter what it refers to', () => {
    const paths = [...valuesIn(leaflet, ['notices', 'leaflet'])].map(({ path }) =>
      formatPath(path),
    );
    expect(paths).toEqual([
      'notices.leaflet',
      'notices.leaflet.id',
      'notices.leaflet.title',
      'notices.leaflet.audiences',
      'notices.leaflet.updated',
      'notices.leaflet.version',
    ]);
  });
});
