import { describe, expect, it } from 'vitest';
import { acme, newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'dpo/conflict';
const mailbox = (dpo: string, contact = 'hello@acme.example') =>
  saidBy(
    RULE,
    acme({
      dpo: `{ status: 'appointed', contact: { email: '${dpo}' } }`,
      contact: `{ email: '${contact}' }`,
    }),
  );

describe('the mailbox of the officer', () => {
  it('is not the general one', () => {
    expect(mailbox('hello@acme.example')).toEqual([
      'organisation.ts:11:49 The officer is reached at the organisation’s general address, hello@acme.example: check that one person does not both decide and control.',
    ]);
  });

  it.each(['sales@acme.example', 'head.of.it@acme.example', 'direction@acme.example'])(
    'is not that of who decides: %s',
    (email) => {
      expect(mailbox(email)).toEqual([
        `organisation.ts:11:49 The officer’s address, ${email}, is that of somebody who decides on processing: check that one person does not both decide and control.`,
      ]);
    },
  );

  it.each([
    ['dpo@acme.example', 'dpo@acme.example'],
    ['rgpd@acme.example', 'rgpd@acme.example'],
    ['data-protection@acme.example', 'hello@acme.example'],
    ['dpo.hr@acme.example', 'hello@acme.example'],
    ['desk@officers.example', 'hello@acme.example'],
  ])('may be %s where the general one is %s', (dpo, contact) => {
    expect(mailbox(dpo, contact)).toEqual([]);
  });
});

describe('an activity', () => {
  const owned = (owner: string, fields = {}) => saidBy(RULE, newsletter({ owner, ...fields }));

  it('is not for the officer to answer for', () => {
    expect(owned("'Data protection officer'")).toEqual([
      'activities/newsletter.ts:16:10 The officer answers for “Newsletter”, which they should control: check that they do not decide on it.',
    ]);
    expect(owned("'Délégué à la protection des données'")).toHaveLength(1);
  });

  it('may be, where it is one of the officer’s own tasks', () => {
    expect(owned("'DPO'", { name: "'Requests of people about their rights'" })).toEqual([]);
    expect(owned("'DPO'", { name: "'Data breaches'" })).toEqual([]);
  });

  it('has another owner, an open one, or is over', () => {
    expect(owned("'Head of marketing'")).toEqual([]);
    expect(owned("gap({ question: 'Who?' })")).toEqual([]);
    expect(owned("'DPO'", { status: "'ended'" })).toEqual([]);
  });
});

it('is silent without an officer', () => {
  expect(saidBy(RULE, acme({ dpo: "gap({ question: 'Is there one?' })" }))).toEqual([]);
  expect(saidBy(RULE, acme({ dpo: "{ status: 'not-required', reason: 'No case.' }" }))).toEqual([]);
});
