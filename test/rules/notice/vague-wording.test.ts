import { describe, expect, it } from 'vitest';
import { HEDGED, SETTLED } from '../../../src/rules/notice/vague-wording-words.ts';
import { phraseFinder } from '../../../src/rules/phrases.ts';
import { acme, newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'notice/vague-wording';
const purpose = (words: string) =>
  `[{ id: 'send', purpose: '${words}', legalBasis: { basis: 'consent', withdrawal: 'We may use a form.' } }]`;

it('finds hedges in purposes, recipients, transfers and rights', () => {
  const recipients = `[friends]`;
  const friends =
    "export const friends = recipient({ id: 'friends', kind: 'open-class', description: 'partners, where applicable', condition: 'if you order', locations: [{ country: 'FR' }] });";
  const files = {
    ...newsletter(
      {
        purposes: purpose('We may share it'),
        recipients,
        transfers:
          "[{ destinations: 'shops', countries: ['GB'], when: 'as appropriate', protections: [{ by: 'adequacy' }] }]",
        rights: "{ rights: ['access'], remarks: 'Portability, where applicable.' }",
      },
      friends,
    ),
  };
  expect(saidBy(RULE, files)).toEqual([
    'activities/newsletter.ts:6:84 “where applicable” leaves open whether it is done, and in which case.',
    'activities/newsletter.ts:12:37 “We may share” leaves open whether it is done, and in which case.',
    'activities/newsletter.ts:16:65 “as appropriate” leaves open whether it is done, and in which case.',
    'activities/newsletter.ts:17:42 “where applicable” leaves open whether it is done, and in which case.',
  ]);
});

it('leaves the check of identity and the legal basis alone', () => {
  expect(saidBy(RULE, {})).toEqual([]);
  const requests =
    "{ channels: [{ contact: { email: 'privacy@acme.example' } }], identityCheck: { when: 'reasonable-doubt', means: 'We may collect a document.' } }";
  expect(saidBy(RULE, acme({ requests }))).toEqual([]);
  expect(saidBy(RULE, newsletter({ purposes: purpose('Send it') }))).toEqual([]);
});

it('finds them in what the organisation says of requests', () => {
  const requests =
    "{ channels: [{ purpose: 'for all rights, where applicable', contact: { email: 'privacy@acme.example' } }], remarks: 'We may share your request.' }";
  expect(saidBy(RULE, acme({ requests }))).toEqual([
    'organisation.ts:12:37 “where applicable” leaves open whether it is done, and in which case.',
    'organisation.ts:12:129 “We may share” leaves open whether it is done, and in which case.',
  ]);
});

it('finds them in the conditions under which an activity passes data on', () => {
  const before = "import { payrollProvider } from '../recipients/payroll-provider.ts';";
  const recipients = "[{ recipient: payrollProvider, condition: 'your order, where applicable' }]";
  expect(saidBy(RULE, newsletter({ recipients }, before))).toEqual([
    'activities/newsletter.ts:14:57 “where applicable” leaves open whether it is done, and in which case.',
  ]);
});

it('leaves other texts alone', () => {
  const remarks = "'Payment, where applicable.'";
  expect(saidBy(RULE, newsletter({ remarks }))).toEqual([]);
  expect(saidBy(RULE, acme({ changes: "'We may share a new notice with you.'" }))).toEqual([]);
  const contents = "['your name', 'your number, where applicable']";
  const channels = "[{ contact: { email: 'privacy@acme.example' } }]";
  expect(
    saidBy(RULE, acme({ requests: `{ channels: ${channels}, contents: ${contents} }` })),
  ).toEqual([]);
  const notice = `import { notice } from 'ropa';
import { employees } from '../data-subjects.ts';
export default notice({
  id: 'staff', title: 'Staff', audiences: [employees], updated: '2026-09-01', version: '1.0',
  introduction: 'We may share it.',
});
`;
  expect(saidBy(RULE, { 'notices/staff.ts': notice })).toEqual([]);
});

describe('the words', () => {
  const find = phraseFinder(HEDGED, SETTLED);

  it.each([
    ['en', 'Your data may be transferred abroad.'],
    ['en', 'We might also share them.'],
    ['fr', 'Vos données peuvent être communiquées à des tiers.'],
    ['fr', 'Nous pourrions utiliser vos données.'],
    ['fr', 'des partenaires susceptibles de recevoir vos données'],
    ['fr', 'la portabilité, le cas échéant'],
  ] as const)('are found (%s): %s', (language, text) => {
    expect(find(text, language)).toBeDefined();
  });

  it.each([
    ['en', 'You may object at any time.'],
    ['en', 'We may share them if you order with a partner.'],
    ['en', 'Data may be disclosed when a court asks for them.'],
    ['en', 'We send it in May.'],
    ['fr', 'Vous pouvez vous opposer à tout moment.'],
    ['fr', 'Vos données peuvent être transmises si un juge le demande.'],
    ['fr', 'Elles peuvent être communiquées lorsqu’une autorité l’exige.'],
    ['fr', 'Gérer les litiges qui peuvent survenir'],
  ] as const)('pass over what is clear (%s): %s', (language, text) => {
    expect(find(text, language)).toBeUndefined();
  });

  it('are not settled by an article alone', () => {
    expect(find('Elles peuvent être transmises à une banque.', 'fr')).toBeDefined();
  });
});
