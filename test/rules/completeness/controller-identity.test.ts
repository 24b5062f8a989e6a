import { expect, it } from 'vitest';
import { acme, LEFT_OUT } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'completeness/controller-identity';

it('asks for the name, the address and a contact, each at its place', () => {
  expect([
    ...saidBy(RULE, acme({ name: "' '" })),
    ...saidBy(RULE, acme({ addresses: LEFT_OUT })),
    ...saidBy(RULE, acme({ contact: LEFT_OUT })),
  ]).toEqual([
    'organisation.ts:6:9 The legal name of the organisation is missing. A brand or a branch does not say who is responsible.',
    'organisation.ts:4:29 No address of “Acme Training SAS” is given: the registered office is missing.',
    'organisation.ts:4:29 Nothing says how to reach “Acme Training SAS”.',
  ]);
});

it('finds a contact that holds nothing', () => {
  expect(saidBy(RULE, acme({ contact: '{}' }))).toEqual([
    'organisation.ts:10:12 The contact of “Acme Training SAS” holds no e-mail address, form, telephone number or postal address.',
  ]);
});

it('is silent where one channel is given, or the contact is an open question', () => {
  expect(saidBy(RULE, acme({ contact: "{ form: 'https://acme.example/contact' }" }))).toEqual([]);
  expect(saidBy(RULE, acme({ contact: "gap({ question: 'Which mailbox?' })" }))).toEqual([]);
});
