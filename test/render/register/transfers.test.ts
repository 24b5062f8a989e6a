import { describe, expect, it } from 'vitest';
import { type Cursor, cursor, declarationAt } from '../../../src/render/core/cursor.ts';
import { recipientsIn, type UsedRecipient } from '../../../src/render/register/recipients.ts';
import {
  recipientRows,
  type StatedTransfers,
  transferLines,
  transferRows,
  transferState,
  transfersTable,
} from '../../../src/render/register/transfers.ts';
import { ACME, contextOf, find, say, sayRows } from './fixture.ts';
import { controlled } from './tables.ts';

const CONTEXT = contextOf();
const stated = (value: StatedTransfers): Cursor<StatedTransfers> =>
  cursor(value, ['activities', 'orders', 'transfers']);
const to = (...ids: string[]): UsedRecipient[] =>
  ids.map((id) => ({ recipient: declarationAt(find(ACME.recipients, id)), use: undefined }));
const gap = { gap: { question: 'Where?' } };

describe('transferRows', () => {
  const rows = transferRows(
    controlled('orders').get('transfers') as Cursor<StatedTransfers>,
    recipientsIn(controlled('orders').get('recipients')),
    CONTEXT,
  );
  const said = sayRows(transfersTable(rows));

  it('begins with what the activity says itself. Art. 30(1)(e)', () => {
    expect(said[0]).toEqual([
      'carriers abroad\nJapan, Brazil\nIn which cases: if you live there',
      'sister companies',
      'Adequacy decision\nIn which cases: where there is one\nderogation for specific situations: needed for a contract with the person concerned (Article 49(1)(b) GDPR)\nCircumstances: a single parcel\nHow to get a copy: ask us',
    ]);
    expect(rows[0]?.countries).toEqual(['JP', 'BR']);
  });

  it('then has every place of a recipient outside the European Economic Area', () => {
    expect(said.slice(1).map(([where, who]) => `${who}: ${where}`)).toEqual([
      'Nuage Ltd: United Kingdom',
      'Nuage Ltd: India',
      'Nuage Ltd: United States',
      'Partner SA: Switzerland',
      'sister companies: Canada',
      'sister companies: United States',
      '– Night Inc.\n– Banque: Countries to be established',
    ]);
  });

  it('asks for countries that are open', () => {
    const at = stated([
      {
        destinations: 'guests',
        countries: { gap: { question: 'Which?' } },
        protections: [{ by: 'adequacy' }],
      },
    ]);
    expect(sayRows(transfersTable(transferRows(at, [], CONTEXT)))[0]?.[0]).toBe(
      'guests\nTo be established: Which?',
    );
    expect(transferState(at, [])).toBe('partly');
  });

  it('leaves out what stays in the European Economic Area', () => {
    expect(recipientRows(declarationAt(find(ACME.recipients, 'sales')), CONTEXT)).toEqual([]);
  });
});

describe('transferLines', () => {
  it.each([
    ['none', to(), 'Declared: no transfer outside the European Economic Area'],
    [gap, to('cloud'), 'To be established: Where?'],
    [undefined, to('cloud'), ''],
    [undefined, to('sales'), 'No recipient declared outside the European Economic Area'],
    [undefined, to('police'), 'Not stated'],
    [undefined, to(), 'Not stated'],
  ] as const)('of %j', (value, recipients, expected) => {
    expect(say(transferLines(stated(value), recipients, CONTEXT))).toBe(expected);
  });
});

describe('transferState', () => {
  it.each([
    ['none', to(), 'none'],
    ['none', to('bank'), 'partly'],
    [gap, to('sales'), 'open'],
    [undefined, to('bank'), 'open'],
    [undefined, to('sisters'), 'open'],
    [undefined, to('partner'), 'established'],
    [undefined, to('partner', 'police'), 'partly'],
    [undefined, to('police'), 'missing'],
  ] as const)('of %j', (value, recipients, expected) => {
    expect(transferState(stated(value), recipients)).toBe(expected);
  });

  it('counts a place that the activity names, even beside an open one', () => {
    const named = controlled('orders').get('transfers') as Cursor<StatedTransfers>;
    expect(transferState(named, to('partner'))).toBe('established');
    expect(transferState(named, to('bank'))).toBe('partly');
  });
});
