import { expect, it } from 'vitest';
import { acme } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'dpo/contact';
const found = (dpo: string) => saidBy(RULE, acme({ dpo }));

it('finds an officer who cannot be reached', () => {
  expect([
    ...found("{ status: 'appointed' }"),
    ...found("{ status: 'appointed', contact: {} }"),
  ]).toEqual([
    'organisation.ts:11:8 A data protection officer is appointed, and nothing says how to reach them.',
    'organisation.ts:11:40 A data protection officer is appointed, and nothing says how to reach them.',
  ]);
});

it('is silent with a channel, without an officer, or with an open question', () => {
  expect(found("{ status: 'appointed', contact: { phone: '01 00 00 00 00' } }")).toEqual([]);
  expect(found("{ status: 'not-required', reason: 'None of the three cases.' }")).toEqual([]);
  expect(found("gap({ question: 'Is there an officer?' })")).toEqual([]);
});
