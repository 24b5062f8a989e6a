import { describe, expect, it } from 'vitest';
import {
  DIRECT_INFORMATION,
  LEFT_TO_THE_READER,
} from '../../../src/rules/notice/unilateral-change-words.ts';
import { phraseFinder } from '../../../src/rules/phrases.ts';
import { acme } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'notice/unilateral-change';
const found = (changes: string) => saidBy(RULE, acme({ changes: `'${changes}'` }));

it('finds a text that leaves it to people to find out', () => {
  expect(found('We advise you to check this page regularly.')).toEqual([
    'organisation.ts:15:12 “check this page regularly” leaves it to people to find out that the notice has changed.',
  ]);
});

it('is silent where people are told themselves, in whichever sentence', () => {
  expect(found('Check this page regularly. We tell you of important changes.')).toEqual([]);
  expect(found('We write to you before an important change takes effect.')).toEqual([]);
  expect(found('This notice may change; its date is at the top.')).toEqual([]);
});

describe('the words', () => {
  const find = phraseFinder(LEFT_TO_THE_READER);
  const told = phraseFinder(DIRECT_INFORMATION);

  it.each([
    ['en', 'Please review our privacy policy periodically.'],
    ['en', 'We may change this policy at any time without notice.'],
    ['en', 'Your continued use of the site means acceptance.'],
    ['fr', 'nous vous conseillons de relire cette page régulièrement'],
    ['fr', 'Un changement engage l’utilisateur dès qu’il est en ligne.'],
    ['fr', 'Cette politique peut être modifiée à tout moment sans préavis.'],
  ] as const)('are found (%s): %s', (language, text) => {
    expect(find(text, language)).toBeDefined();
    expect(told(text, language)).toBeUndefined();
  });

  it.each([
    ['en', 'You can read this notice whenever you like.'],
    ['en', 'Trainers are told regularly to lock their screens.'],
    ['fr', 'Nos équipes sont formées régulièrement.'],
    ['fr', 'Acme s’engage à répondre dès réception.'],
    ['fr', 'La date de mise à jour figure en tête de la notice.'],
  ] as const)('pass over other sentences (%s): %s', (language, text) => {
    expect(find(text, language)).toBeUndefined();
  });

  it.each([
    ['en', 'You will be informed of it by e-mail.'],
    ['en', 'You are told of it by a message.'],
    ['fr', 'Nous vous informerons de toute modification importante.'],
    ['fr', 'Vous en serez averti par courrier.'],
  ] as const)('know direct information (%s): %s', (language, text) => {
    expect(told(text, language)).toBeDefined();
  });
});
