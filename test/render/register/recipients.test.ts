import { describe, expect, it } from 'vitest';
import { declarationAt } from '../../../src/render/core/cursor.ts';
import {
  breachLines,
  kindWords,
  recipientName,
  recipientsIn,
  recipientsTable,
} from '../../../src/render/register/recipients.ts';
import { ACME, contextOf, find, say, sayRows } from './fixture.ts';
import { controlled, processing } from './tables.ts';

const CONTEXT = contextOf();
const used = recipientsIn(controlled('orders').get('recipients'));
const rows = sayRows(recipientsTable(used, 'countries', CONTEXT));
const row = (name: string) => rows.find(([first = '']) => first.startsWith(name));

describe('recipientsIn', () => {
  it('finds recipients whether or not the activity limits their use', () => {
    expect(used.map(({ recipient }) => recipient.value.id)).toEqual([
      ...['sales', 'cloud', 'bank', 'partner', 'sisters', 'police', 'buyers'],
    ]);
    expect(used.filter(({ use }) => use).map(({ recipient }) => recipient.value.id)).toEqual([
      'bank',
    ]);
    expect(recipientsIn(controlled('events').get('recipients'))).toEqual([]);
  });
});

describe('recipientsTable', () => {
  it('says who receives what, when, where and on what terms. Art. 30(1)(d), 28(3)', () => {
    expect(row('Banque')).toEqual([
      'Banque\ntakes payments',
      'other controller',
      'In which cases: if you pay by card\nLimits: the amount only\nPurposes of its own: fights fraud',
      'To be established: In which countries?\nStated today: in Europe\nOwner: Finance\nDue: 31 January 2027',
      '',
    ]);
    expect(row('Nuage Ltd')?.[4]).toBe(
      [
        'Signed on: 1 March 2025',
        'Reference: C-12',
        'Breach reported within: 24\u00a0hours',
        'Sub-processor: Backup GmbH — keeps copies',
        'Germany (European Economic Area)',
        'Sub-processor: Night Inc.',
        'To be established: Where is it?',
      ].join('\n'),
    );
    expect(row('Partner SA')?.[4]).toBe('Essence of the arrangement: We answer for both.');
    expect(row('sister companies')?.[4]).toBe('list on request');
    expect(row('a buyer')?.[2]).toBe('In which cases: if the company is sold');
  });
});

describe('words of a recipient', () => {
  it('are its name, or else who they are, and its capacity', () => {
    const name = (id: string) =>
      recipientName(declarationAt(find(ACME.recipients, id)), CONTEXT).text;
    expect([name('cloud'), name('police')]).toEqual(['Nuage Ltd', 'police and courts']);
    expect(kindWords(declarationAt(find(ACME.recipients, 'cloud')), CONTEXT).text).toBe(
      'processor',
    );
  });

  it('say how soon a breach is reported. Art. 33(2)', () => {
    expect(say(breachLines(processing('hosting').get('breachNotice'), CONTEXT))).toBe(
      'Breach reported within: 48\u00a0hours',
    );
    expect(breachLines(processing('support').get('breachNotice'), CONTEXT)).toEqual([]);
  });
});
