import { describe, expect, it } from 'vitest';
import { cursor } from '../../../src/render/core/cursor.ts';
import { retentionSummary, retentionTable } from '../../../src/render/register/retention.ts';
import { contextOf, say, sayRows } from './fixture.ts';
import { controlled } from './tables.ts';

describe('retentionTable', () => {
  const rows = sayRows(retentionTable(controlled('orders'), contextOf()));

  it('says of which data, and each stage with its law. Art. 30(1)(f)', () => {
    expect(rows[0]).toEqual([
      'files\n– identity\n– allergies\nSell and deliver',
      'while you are a customer, then 3\u00a0years from the last contact\nWhat this means: the last order or call\nLaw: Code de commerce, art. L110-4',
      '5 to 10\u00a0years from the end of the year\nReason: proof\nAccess: lawyers only\nLaw: Code civil, art. 2224',
      'erased',
      'copies follow\nExceptions\n– longer in a lawsuit',
    ]);
  });

  it('is of all data where it names none', () => {
    expect(rows[1]?.slice(0, 4)).toEqual([
      'all data of the activity',
      'until the closure of the account\nWhat this means: you close it',
      'no archiving',
      'anonymised',
    ]);
    expect(rows[2]?.[3]).toBe('Kept for good: works of art\nLaw: Act, art. 3');
  });

  it('asks what is open, stage by stage', () => {
    expect(rows[3]?.slice(1, 4)).toEqual([
      'To be established: How long in use?',
      'To be established: How long archived?\nStated today: some years\nReason: accounts',
      'To be established: And then?',
    ]);
  });
});

describe('retentionTable, of a period whose start is open', () => {
  it('says the period, and asks from when it runs', () => {
    const retention = [
      { active: { period: '2 years', from: { gap: { question: 'From when?' } } }, then: 'erase' },
    ];
    const at = cursor({ purposes: [], retention }, ['activities', 'a']);
    expect(sayRows(retentionTable(at as never, contextOf()))[0]?.[1]).toBe(
      '2\u00a0years\nTo be established: From when?',
    );
  });
});

describe('retentionSummary', () => {
  it('is short where there is one, and says of which data where there are several', () => {
    expect(say(retentionSummary(controlled('events'), contextOf()))).toBe(
      '1\u00a0month from the collection of the data\nAt the end: erased',
    );
    expect(say(retentionSummary(controlled('orders'), contextOf()))).toMatch(
      /^files, identity, allergies, Sell and deliver\nwhile you/,
    );
  });
});
