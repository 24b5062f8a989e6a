import { describe, expect, it } from 'vitest';
import { communicationsTable } from '../../../src/render/register/communications.ts';
import { contextOf, sayRows } from './fixture.ts';
import { controlled } from './tables.ts';

describe('communicationsTable', () => {
  it('gives each message, and how to refuse it. Art. 21', () => {
    const list = controlled('orders').get('communications');
    expect(sayRows(communicationsTable(list, contextOf()))).toEqual([
      [
        'newsletter\ncommercial message\nby e-mail, on social media',
        'When: each month\n– offers',
        'by the link in it',
        'openings',
      ],
    ]);
    expect(
      communicationsTable(controlled('events').get('communications'), contextOf()),
    ).toBeUndefined();
  });
});
