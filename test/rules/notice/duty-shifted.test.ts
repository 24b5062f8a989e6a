import { describe, expect, it } from 'vitest';
import { OWN_ROLE, SHIFTED_DUTIES } from '../../../src/rules/notice/duty-shifted-words.ts';
import { phraseFinder } from '../../../src/rules/phrases.ts';
import { acme, newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'notice/duty-shifted';

it('finds a duty that a text leaves to others, where it stands', () => {
  const minors = "'It is up to our customers to inform parents.'";
  expect([
    ...saidBy(RULE, acme({ minors })),
    ...saidBy(
      RULE,
      newsletter({
        collection: "[{ moments: ['Your employer must inform the learners of this notice.'] }]",
      }),
    ),
  ]).toEqual([
    'organisation.ts:15:11 “up to our customers to inform” leaves to somebody else a duty that is the controller’s own.',
    'activities/newsletter.ts:16:28 “employer must inform the learners” leaves to somebody else a duty that is the controller’s own.',
  ]);
});

describe('the words', () => {
  const find = phraseFinder(SHIFTED_DUTIES, OWN_ROLE);

  it.each([
    ['en', 'You undertake to inform the persons whose data you give us.'],
    ['en', 'You warrant that your staff have been informed.'],
    ['fr', 'Le client s’engage à informer ses salariés du traitement.'],
    ['fr', 'Il appartient au client d’informer les stagiaires.'],
    ['fr', 'Vous garantissez avoir informé vos proches.'],
    ['fr', 'Il vous appartient d’informer les participants.'],
  ] as const)('are found (%s): %s', (language, text) => {
    expect(find(text, language)).toBeDefined();
  });

  it.each([
    ['en', 'You must inform us of a new address.'],
    ['en', 'We inform the learners ourselves.'],
    ['en', 'As their processor, we act for the client, who must inform the learners.'],
    ['fr', 'Vous devez nous informer de tout changement.'],
    ['fr', 'Nous informons les stagiaires de leurs droits.'],
    ['fr', 'Nous agissons pour le compte du client, qui doit informer ses salariés.'],
  ] as const)('pass over what is no such duty (%s): %s', (language, text) => {
    expect(find(text, language)).toBeUndefined();
  });
});
