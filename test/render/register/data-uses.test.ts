import { describe, expect, it } from 'vitest';
import { categoryAt, dataTable, dataUsesOf } from '../../../src/render/register/data-uses.ts';
import { contextOf, sayRows } from './fixture.ts';
import { controlled } from './tables.ts';

const orders = controlled('orders') as never;

describe('dataTable', () => {
  const rows = sayRows(dataTable(orders, contextOf()));

  it('has a row for each use, ordinary data first. Art. 30(1)(c)', () => {
    expect(dataUsesOf(orders).map((use) => categoryAt(use).value.id)).toEqual([
      ...['identity', 'orders', 'traffic', 'scores', 'allergies', 'beliefs', 'convictions'],
    ]);
    expect(rows).toHaveLength(7);
  });

  it('says what data are given, and whether people must', () => {
    expect(rows[0]).toEqual([
      'identity\nnational identification number\nIn which cases: when you order\nRemarks: checked once',
      '– surname\n– first name',
      'customers',
      'the person concerned',
      'needed to enter into the contract\nIf not given: no delivery',
    ]);
  });

  it('says where data come from', () => {
    expect(rows.map((row) => row[3])).toEqual([
      'the person concerned',
      'a third party\n– marketplaces\npublicly accessible source',
      'recorded automatically\nBy: our servers',
      'worked out from other data\nFrom: orders',
      'the person concerned',
      'To be established: From whom?',
      'a third party\nTo be established: From which court?',
    ]);
  });
});
