import { describe, expect, it } from 'vitest';
import { cursor } from '../../../src/render/core/cursor.ts';
import { dataSubjectsCell, purposesTable } from '../../../src/render/register/purposes.ts';
import { contextOf, say, sayRows } from './fixture.ts';
import { controlled } from './tables.ts';

describe('purposesTable', () => {
  it('gives each purpose with its people, legal basis and details. Art. 30(1)(b)', () => {
    const { columns, rows } = purposesTable(controlled('orders').get('purposes'), contextOf());
    expect(columns).toEqual(['purpose', 'dataSubjects', 'legalBasis', 'details']);
    expect(rows).toHaveLength(5);
    expect(sayRows({ columns, rows })[0]).toEqual([
      'Sell and deliver\n– take orders',
      'customers',
      'contract (Article 6(1)(b) GDPR)\ncontract with the person concerned\nContract: the sale',
      'In which cases: if you order\nRemarks: includes returns',
    ]);
    expect(sayRows({ columns, rows })[2]?.[3]).toBe(
      'Marketing by: e-mail, text message\nMarketing without consent: similar products for our own customers, professionals about their work, a contract that runs\nObjection: write to us',
    );
  });
});

describe('dataSubjectsCell', () => {
  it('says that it is about everybody where nobody is named', () => {
    const at = cursor(undefined, ['activities', 'orders', 'dataSubjects']);
    expect(say(dataSubjectsCell(at, contextOf('fr')), 'fr')).toBe(
      'toutes les personnes concernées',
    );
  });
});
