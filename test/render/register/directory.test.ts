import { describe, expect, it } from 'vitest';
import {
  recipientsDirectory,
  recipientsOf,
  transfersDirectory,
  transfersOf,
} from '../../../src/render/register/directory.ts';
import { ACME, contextOf, find, say, sayRows } from './fixture.ts';

const CONTEXT = contextOf();
const links = new Map(ACME.activities.map(({ id }) => [id, { text: id, to: `activity-${id}` }]));

describe('recipientsDirectory', () => {
  it('has every recipient once, with the activities that it serves', () => {
    const [section] = recipientsDirectory(ACME, links, CONTEXT);
    const rows = sayRows(section?.table);
    expect(rows).toHaveLength(ACME.recipients.length);
    expect(rows.find(([name = '']) => name.startsWith('Nuage'))?.at(-1)).toBe('hosting\norders');
  });

  it('says where none does', () => {
    const [section] = recipientsDirectory({ ...ACME, activities: [] }, links, CONTEXT);
    expect(sayRows(section?.table).map((row) => row.at(-1))).toEqual(
      ACME.recipients.map(() => 'none'),
    );
    expect(recipientsDirectory({ ...ACME, recipients: [] }, links, CONTEXT)).toEqual([]);
  });
});

describe('recipientsOf', () => {
  it('takes the sub-processors of a processor', () => {
    const ids = recipientsOf(find(ACME.activities, 'hosting')).map(
      ({ recipient }) => recipient.value.id,
    );
    expect(ids).toEqual(['cloud']);
  });
});

describe('transfersDirectory', () => {
  it('has every transfer of the record once, by destination, with its activities. Art. 30(1)(e)', () => {
    const rows = sayRows(transfersDirectory(transfersOf(ACME, links, CONTEXT), CONTEXT).table);
    expect(rows.map(([where, who, , , activities]) => [where, who, activities])).toEqual([
      ['Canada', 'sister companies', 'orders'],
      [
        'carriers abroad\nJapan, Brazil\nIn which cases: if you live there',
        ...['sister companies', 'orders'],
      ],
      ['India', 'Nuage Ltd', 'hosting\norders'],
      ['Switzerland', 'Partner SA', 'orders'],
      ['United Kingdom', 'Nuage Ltd', 'hosting\norders'],
      ['United States', 'Nuage Ltd', 'hosting\norders'],
      ['United States', 'sister companies', 'orders'],
      ['Countries to be established', '– Night Inc.\n– Banque', 'orders'],
      ['Countries to be established', 'Night Inc.', 'hosting'],
    ]);
  });

  it('says that no recipient is outside the European Economic Area', () => {
    const section = transfersDirectory(
      transfersOf({ ...ACME, activities: [] }, links, CONTEXT),
      CONTEXT,
    );
    expect(section.table).toBeUndefined();
    expect(say(section.lines ?? [])).toBe(
      'No recipient declared outside the European Economic Area',
    );
  });
});
