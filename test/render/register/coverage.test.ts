import { describe, expect, it } from 'vitest';
import { CONTROLLER_RECORD_ITEMS, PROCESSOR_RECORD_ITEMS } from '../../../src/law/index.ts';
import { markAs } from '../../../src/model/index.ts';
import { coverageOf } from '../../../src/render/register/coverage.ts';
import { ACME, find } from './fixture.ts';

const states = (id: string) =>
  Object.fromEntries(
    coverageOf(find(ACME.activities, id), ACME).map(({ item, state }) => [item, state]),
  );

describe('coverageOf', () => {
  it('has a state for every item of the law, in its order', () => {
    expect(Object.keys(states('orders'))).toEqual(Object.keys(CONTROLLER_RECORD_ITEMS));
    expect(Object.keys(states('hosting'))).toEqual(Object.keys(PROCESSOR_RECORD_ITEMS));
  });

  it('tells what is established from what is open. Art. 30(1)', () => {
    expect(states('orders')).toEqual({
      'controller-identity': 'established',
      'controller-contact': 'established',
      'joint-controller': 'notApplicable',
      representative: 'partly',
      dpo: 'established',
      purposes: 'established',
      'data-subjects': 'established',
      'data-categories': 'established',
      recipients: 'established',
      transfers: 'partly',
      'transfer-safeguards-49-2': 'partly',
      'erasure-time-limits': 'partly',
      'security-measures': 'established',
    });
    expect(states('unknowns')).toMatchObject({
      'data-categories': 'open',
      recipients: 'open',
      transfers: 'open',
      'erasure-time-limits': 'open',
      'security-measures': 'partly',
    });
    expect(states('events')).toMatchObject({
      'joint-controller': 'partly',
      recipients: 'none',
      transfers: 'none',
    });
  });

  it('does so for processors. Art. 30(2)', () => {
    expect(states('hosting')).toMatchObject({
      'processor-controllers': 'partly',
      'processor-transfers': 'open',
    });
    expect(states('support')).toMatchObject({ 'processor-controllers': 'open' });
  });

  it('wants the name of the data protection officer', () => {
    const dpo = { status: 'appointed', contact: { email: 'dpo@x.example' } } as const;
    const unnamed = {
      ...ACME,
      organisation: markAs('organisation', { ...ACME.organisation, dpo }),
    };
    const found = coverageOf(find(ACME.activities, 'events'), unnamed);
    expect(found.find(({ item }) => item === 'dpo')?.state).toBe('partly');
  });

  it('says what is missing', () => {
    const { security: _, ...rest } = ACME.organisation;
    const bare = { ...ACME, organisation: markAs('organisation', rest) };
    const [found] = coverageOf(find(ACME.activities, 'events'), bare).slice(-1);
    expect(found).toMatchObject({ item: 'security-measures', state: 'missing' });
  });
});
