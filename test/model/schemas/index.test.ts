import { describe, expect, it } from 'vitest';
import { activity, dataSubject, gap, recipient } from '../../../src/index.ts';
import { KINDS } from '../../../src/model/index.ts';
import { schemasFor } from '../../../src/model/schemas/index.ts';

describe('schemasFor', () => {
  it('has a schema for every kind', () => {
    expect(Object.keys(schemasFor(['en'])).sort()).toEqual([...KINDS].sort());
  });

  it('makes the schemas of a set of languages once', () => {
    expect(schemasFor(['en', 'fr'])).toBe(schemasFor(['fr', 'en']));
    expect(schemasFor(['en'])).not.toBe(schemasFor(['en', 'fr']));
    expect(schemasFor(['en']).dataSubject).toBe(schemasFor(['en']).dataSubject);
  });

  it('gives back the very values, with the things that they refer to', () => {
    const customers = dataSubject({ id: 'customers', name: 'customers' });
    const staff = recipient({ id: 'staff', kind: 'internal', description: 'staff' });
    const orders = activity({
      id: 'orders',
      name: 'Orders',
      role: 'controller',
      dataSubjects: [customers],
      purposes: [{ id: 'p', purpose: 'Handle orders', legalBasis: { basis: 'contract' } }],
      data: gap({ question: 'Which?' }),
      recipients: [staff],
      retention: gap({ question: 'How long?' }),
    });
    const { success, data } = schemasFor(['en']).activity.safeParse(orders);
    expect(success).toBe(true);
    expect(data).toEqual(orders);
    expect((data as unknown as { recipients: unknown[] }).recipients[0]).toBe(staff);
  });

  it.each(KINDS)('refuses what is not an object: %s', (kind) => {
    for (const value of [null, undefined, 'x', 5, [], new Map()]) {
      expect(schemasFor(['en'])[kind].safeParse(value).success, String(value)).toBe(false);
    }
  });

  it.each(KINDS)('refuses a field that it does not know: %s', (kind) => {
    const { error } = schemasFor(['en'])[kind].safeParse({ id: 'x', unheardOf: 1 });
    expect(JSON.stringify(error?.issues)).toMatch(/unheardOf|choice:/);
  });
});
