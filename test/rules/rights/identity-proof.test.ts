import { describe, expect, it } from 'vitest';
import { acme } from '../example.ts';
import { saidBy } from '../harness.ts';
import { block, staffNotice } from './own-notice.ts';

const RULE = 'rights/identity-proof';
const CHANNELS = "channels: [{ contact: { email: 'privacy@acme.example' } }]";
const requests = (fields: string, language = 'en') =>
  saidBy(RULE, acme({ languages: `['${language}']`, requests: `{ ${CHANNELS}, ${fields} }` }));
const check = (when: string, means: string, language = 'en') =>
  requests(`identityCheck: { when: '${when}', means: ${JSON.stringify(means)} }`, language);

describe('how identity is checked', () => {
  it('asks nobody for a document in every case', () => {
    expect([
      ...check('always', 'Enclose a copy of your passport.'),
      ...check('always', 'Une photocopie de votre pièce d’identité est nécessaire.', 'fr'),
    ]).toEqual([
      'organisation.ts:12:98 Every request has to come with proof of identity (“passport”); it may be asked for only on reasonable doubt.',
      'organisation.ts:12:98 Every request has to come with proof of identity (“pièce d’identité”); it may be asked for only on reasonable doubt.',
    ]);
  });

  it('asks for none of all who want access', () => {
    expect([
      ...check('some-requests', 'Access requests come with proof of identity.'),
      ...check('some-requests', 'Joignez à une demande d’accès un titre d’identité.', 'fr'),
    ]).toEqual([
      'organisation.ts:12:122 Whoever asks for access has to prove their identity (“proof of identity”); proof may be asked for only on reasonable doubt.',
      'organisation.ts:12:122 Whoever asks for access has to prove their identity (“titre d’identité”); proof may be asked for only on reasonable doubt.',
    ]);
  });

  it.each([
    ['reasonable-doubt', 'We may then ask for a copy of your identity card, and delete it.', 'en'],
    ['reasonable-doubt', 'En cas de doute raisonnable, une pièce d’identité.', 'fr'],
    ['reasonable-doubt', 'Access requests come with proof of identity.', 'en'],
    ['always', 'Log in to your account, or answer from the address that we know.', 'en'],
    ['some-requests', 'To change your name, send a copy of an identity document.', 'en'],
    ['some-requests', 'Demande d’accès : en cas de doute, une pièce d’identité.', 'fr'],
  ])('may ask (%s): %s', (when, means, language) => {
    expect(check(when, means, language)).toEqual([]);
  });
});

it('does not count a document among the contents of a request', () => {
  expect(requests("contents: ['your name', 'a copy of your identity card']")).toEqual([
    'organisation.ts:12:99 Every request has to come with proof of identity (“identity card”); it may be asked for only on reasonable doubt.',
  ]);
  expect(requests("contents: ['your name', 'your customer number']")).toEqual([]);
  expect(requests("contents: ['if there is a doubt, a copy of your passport']")).toEqual([]);
});

it('reads what else is said of rights and complaints, and nothing twice', () => {
  const complaint = "'To complain to us, enclose a copy of your passport.'";
  expect(saidBy(RULE, acme({ complaint }))).toEqual([
    'organisation.ts:15:14 Every request has to come with proof of identity (“enclose a copy of your passport”); it may be asked for only on reasonable doubt.',
  ]);
  expect(requests("contents: ['enclose a copy of your passport']")).toHaveLength(1);
  expect(check('reasonable-doubt', 'We say it: enclose a copy of your passport.')).toEqual([]);
});

describe('what a notice says in its own words', () => {
  const notice = (text: string) => saidBy(RULE, staffNotice(block(text)));

  it('is read where it is about rights', () => {
    expect(notice('To use your rights, enclose a copy of your identity card.')).toEqual([
      'notices/staff.ts:11:51 Every request has to come with proof of identity (“enclose a copy of your identity card”); it may be asked for only on reasonable doubt.',
    ]);
  });

  it.each([
    'To use your rights, write to us. If we have a doubt, enclose a copy of your identity card, no more.',
    'To use your rights, you need not enclose a copy of your identity card.',
    'On the day of the exam, show your passport: you have a right to sit it.',
    'Send your passport to the embassy.',
  ])('may say: %s', (text) => {
    expect(notice(text)).toEqual([]);
  });
});
