import { expect, it } from 'vitest';
import { acme, LEFT_OUT } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'rights/contact-channel';
const MAIL = "contact: { email: 'privacy@acme.example' }";
const ALWAYS = "['access', 'rectification', 'erasure', 'restriction']";
const found = (channels: string) => saidBy(RULE, acme({ requests: `{ channels: ${channels} }` }));

it('asks for a channel, with an address in it', () => {
  expect([
    ...saidBy(RULE, acme({ requests: LEFT_OUT })),
    ...saidBy(RULE, acme({ requests: '{}' })),
    ...found('[]'),
    ...found("[{ purpose: 'everything' }]"),
    ...found(`[{ ${MAIL} }, { contact: {} }]`),
  ]).toEqual([
    'organisation.ts:4:29 Nothing says where people can write to use their rights.',
    'organisation.ts:12:13 Nothing says where people can write to use their rights.',
    'organisation.ts:12:25 Nothing says where people can write to use their rights.',
    'organisation.ts:12:26 This channel holds no e-mail address, form, telephone number or postal address.',
    'organisation.ts:12:85 This channel holds no e-mail address, form, telephone number or postal address.',
  ]);
});

it('finds rights for which there is no channel, for anybody or for some', () => {
  expect([
    ...found(`[{ rights: ['access'], ${MAIL} }, { rights: ['erasure', 'objection'], ${MAIL} }]`),
    ...found(`[{ dataSubjects: [customers], ${MAIL} }, { rights: ['access'], ${MAIL} }]`),
  ]).toEqual([
    'organisation.ts:12:25 No channel is given for these rights: rectification, restriction of processing.',
    'organisation.ts:12:25 No channel is given to “people who attend courses” for these rights: rectification, erasure, restriction of processing.',
    'organisation.ts:12:25 No channel is given to “pupils of schools that send a class” for these rights: rectification, erasure, restriction of processing.',
    'organisation.ts:12:25 No channel is given to “employees” for these rights: rectification, erasure, restriction of processing.',
  ]);
});

it('is silent where all are covered together, or the channels are an open question', () => {
  expect(found(`[{ rights: ${ALWAYS}, ${MAIL} }]`)).toEqual([]);
  expect(found(`[{ rights: ['portability'], ${MAIL} }, { ${MAIL} }]`)).toEqual([]);
  expect(found("gap({ question: 'Which mailbox?' })")).toEqual([]);
});
