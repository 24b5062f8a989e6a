import { describe, expect, it } from 'vitest';
import {
  controllersLines,
  controllersTable,
} from '../../../src/render/register/processor-record.ts';
import { contextOf, say, sayRows } from './fixture.ts';
import { processing } from './tables.ts';

const CONTEXT = contextOf();

describe('controllersTable', () => {
  it('gives each controller with its contact, or a class and where its list is. Art. 30(2)(a)', () => {
    expect(sayRows(controllersTable(processing('hosting').get('controllers'), CONTEXT))).toEqual([
      ['Client SARL\n4 rue C, Lyon, France\nE-mail: dpo@client.example', ''],
      ['small shops', 'in the billing system'],
      ['schools', 'To be established: Where is the list?'],
    ]);
    expect(controllersTable(processing('support').get('controllers'), CONTEXT)).toBeUndefined();
  });
});

describe('controllersLines', () => {
  it('names them for a list', () => {
    expect(say(controllersLines(processing('hosting').get('controllers'), CONTEXT))).toBe(
      'Client SARL\nsmall shops\nschools',
    );
    expect(say(controllersLines(processing('support').get('controllers'), CONTEXT))).toBe(
      'To be established: Who or what?\nStated today: clients',
    );
  });
});
