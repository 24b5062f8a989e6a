import { describe, expect, it } from 'vitest';
import { cursor, declarationAt } from '../../../src/render/core/cursor.ts';
import {
  dataSubjects,
  identification,
  orNotStated,
  part,
  parties,
  security,
  transfers,
} from '../../../src/render/register/sheet-parts.ts';
import { ACME, contextOf, say, sayFields } from './fixture.ts';
import { controlled } from './tables.ts';

const CONTEXT = contextOf();
const common = declarationAt(ACME.organisation).get('security');
const nothing = cursor(undefined, ['organisation', 'security']);

describe('parts of a sheet', () => {
  it('stand under their titles', () => {
    expect(part('remarks', CONTEXT, {})).toEqual({ id: 'remarks', title: 'Remarks' });
  });

  it('identify the activity, and say what is not stated', () => {
    expect(sayFields(identification(controlled('orders'), CONTEXT).fields)).toEqual({
      Id: 'orders',
      'Role of the organisation': 'controller',
      Status: 'active',
      Owner: 'Head of sales',
      'Last review': '31 January 2026',
      'Next review': '31 January 2027',
    });
    expect(sayFields(identification(controlled('events'), CONTEXT).fields)).toMatchObject({
      Status: 'ended',
      Owner: 'Not stated',
      'Last review': 'Not stated',
    });
    expect(say(orNotStated([], CONTEXT))).toBe('Not stated');
  });

  it('say whose data they are. Art. 30(1)(c)', () => {
    expect(say(dataSubjects(controlled('orders'), CONTEXT).lines ?? [])).toBe(
      '– customers — people who order\nThere may be minors among them\n– visitors of the site',
    );
  });

  it('say where data go. Art. 30(1)(e)', () => {
    const found = transfers(controlled('events'), [], 'Art. 30(1)(e) GDPR', CONTEXT);
    expect(say(found.lines ?? [])).toBe('Declared: no transfer outside the European Economic Area');
    expect(found.table).toBeUndefined();
  });

  it('say what protects data, in general and here. Art. 30(1)(g)', () => {
    const both = security(controlled('orders'), common, 'Art. 30(1)(g) GDPR', CONTEXT);
    expect(Object.keys(sayFields(both.fields))).toEqual([
      'Common to all activities',
      'Of this activity',
    ]);
    const none = security(controlled('events'), nothing, 'Art. 30(1)(g) GDPR', CONTEXT);
    expect(say(none.lines ?? [])).toBe('Not stated');
  });

  it('name those who decide together. Art. 26', () => {
    const joint = controlled('events').get('jointControllers' as never);
    expect(Object.keys(sayFields(parties(joint, CONTEXT)))).toEqual(['Joint controller']);
  });
});
