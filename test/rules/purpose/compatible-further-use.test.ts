import { expect, it } from 'vitest';
import { phraseFinder } from '../../../src/rules/phrases.ts';
import { ANNOUNCED, RESERVING } from '../../../src/rules/purpose/further-use-words.ts';
import { onBasis } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'purpose/compatible-further-use';
const CONSENT = "{ basis: 'consent', withdrawal: 'Click.' }";

it('finds further uses that are reserved in general, wherever people read it', () => {
  expect([
    ...saidBy(RULE, onBasis(CONSENT, { remarks: "'Or for compatible purposes.'" })),
    ...saidBy(
      RULE,
      onBasis("gap({ question: 'Which?', stated: 'for this purpose or any compatible use' })"),
    ),
  ]).toEqual([
    'activities/newsletter.ts:16:12 “compatible purposes” reserves further uses in general: each one has to be assessed, and people told of it beforehand.',
    'activities/newsletter.ts:12:94 “compatible use” reserves further uses in general: each one has to be assessed, and people told of it beforehand.',
  ]);
});

it('is silent where nothing is reserved', () => {
  expect(saidBy(RULE, onBasis(CONSENT, { remarks: "'For no other purpose.'" }))).toEqual([]);
});

it.each([
  ['en', 'We may use them for any other purpose.', 'for any other purpose'],
  ['en', 'for the purposes of this notice or for compatible ones', 'for compatible ones'],
  ['en', 'Before we use them for compatible purposes, we inform you.', undefined],
  ['en', 'We tell you before we use them for a compatible purpose.', undefined],
  ['en', 'We never use them for any other purpose.', undefined],
  ['en', 'We do not use them in a way that is incompatible with these purposes.', undefined],
  ['en', 'The site works with compatible browsers.', undefined],
  ['fr', 'ou pour des finalités compatibles', 'finalités compatibles'],
  ['fr', 'pour toute autre finalité', 'pour toute autre finalité'],
  ['fr', 'Nous vous informons au préalable de toute finalité compatible.', undefined],
  ['fr', 'Elles ne servent pas à des finalités incompatibles.', undefined],
  ['fr', 'Elles ne servent jamais pour toute autre finalité.', undefined],
  ['fr', 'Le site requiert un navigateur compatible.', undefined],
] as const)('reads (%s) %s', (language, text, words) => {
  expect(phraseFinder(RESERVING, ANNOUNCED)(text, language)).toBe(words);
});
