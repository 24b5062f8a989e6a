import { describe, expect, it } from 'vitest';
import { activity, dataSubject, organisation } from '../../src/index.ts';
import { formatPath } from '../../src/model/index.ts';
import { putTogether } from './put-together.ts';
import {
  DECLARATIONS,
  declared,
  details,
  host,
  house,
  leaflet,
  letters,
  readers,
} from './sample.ts';

const told = (reported: ReturnType<typeof putTogether>['reported']) =>
  reported.map(({ rule, message, path }) => `${rule} ${message} ${formatPath(path)}`);

describe('assemble', () => {
  it('puts valid declarations together, by id', () => {
    const alpha = dataSubject({ id: 'alpha', name: 'alpha' });
    const { registry, reported, leftOut } = putTogether(
      'house',
      [...DECLARATIONS, declared(alpha)],
      [],
    );
    expect(reported).toEqual([]);
    expect([...leftOut]).toEqual([]);
    expect(registry?.organisation).toBe(house);
    expect(registry?.dataSubjects.map(({ id }) => id)).toEqual(['alpha', 'readers']);
    expect(registry?.activities).toEqual([letters]);
    expect(registry?.trackers).toEqual([]);
  });

  it('leaves out what is not valid, and what uses it in turn', () => {
    const { kind, value, file } = declared(readers);
    (value as { name?: string }).name = '';
    try {
      const declarations = [house, details, host, letters, leaflet].map((one) => declared(one));
      const result = putTogether('house', [...declarations, { kind, value, file }], []);
      expect(told(result.reported)).toEqual([
        'registry/invalid-value blank dataSubjects.readers.name',
      ]);
      expect(result.registry?.activities).toEqual([]);
      expect(result.registry?.notices).toEqual([]);
      expect(result.registry?.recipients).toEqual([host]);
      expect([...result.leftOut].sort()).toEqual(['activity', 'dataSubject', 'notice']);
    } finally {
      (value as { name?: string }).name = 'readers';
    }
  });

  it('has no registry without a valid organisation', () => {
    const spoilt = declared(house, { country: 'XX' });
    const { registry, reported, leftOut } = putTogether('house', [spoilt, declared(readers)], []);
    expect(registry).toBeUndefined();
    expect(told(reported)).toEqual(['registry/invalid-value country organisation.country']);
    expect([...leftOut]).toEqual(['organisation']);
  });

  it('reports ids that are used twice by one kind', () => {
    const twin = dataSubject({ id: 'readers', name: 'other readers' });
    const other = activity({ ...(letters as object), id: 'readers' } as never);
    const declarations = [...DECLARATIONS, declared(twin), declared(other)];
    expect(told(putTogether('house', declarations, []).reported)).toEqual([
      'integrity/duplicate-id twice dataSubjects.readers.id',
    ]);
  });

  it('reports a folder with no organisation, with two, or under another name', () => {
    const second = organisation({ ...(house as object), name: 'Second' } as never);
    expect(told(putTogether('house', [], []).reported)).toEqual([
      'registry/organisation none organisation.id',
    ]);
    expect(told(putTogether('house', [declared(house), declared(second)], []).reported)).toEqual([
      'registry/organisation several organisation.id',
    ]);
    expect(told(putTogether('home', [declared(house)], []).reported)).toEqual([
      'registry/organisation folder organisation.id',
    ]);
  });

  it('judges texts by the languages of the organisation', () => {
    const bilingual = declared(house, {
      languages: ['en', 'fr'],
      addresses: [{ lines: ['1 example street'], city: 'Lyon', country: 'FR' }],
      dpo: { status: 'not-required', reason: { en: 'No case.', fr: 'Aucun cas.' } },
    });
    const english = declared(readers, { name: { en: 'readers' } });
    expect(told(putTogether('house', [bilingual, english], []).reported)).toEqual([
      'registry/missing-language missing dataSubjects.readers.name.fr',
    ]);
  });
});
