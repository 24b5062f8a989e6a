import { expect, it } from 'vitest';
import { newsletter, onBasis } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'consent/withdrawal-route';
const HEALTH =
  "const health = specialDataCategory({ id: 'health', name: 'health', special: 'health' });";
const special = (exception: string) =>
  saidBy(
    RULE,
    newsletter(
      {
        specialData: `[{ category: health, source: 'data-subject', provision: 'voluntary', exception: ${exception} }]`,
      },
      HEALTH,
    ),
  );

it('finds consent that nothing says how to withdraw', () => {
  expect([
    ...saidBy(RULE, onBasis("{ basis: 'consent' }")),
    ...saidBy(RULE, onBasis("{ basis: 'consent', withdrawal: ' ' }")),
    ...special("{ condition: 'explicit-consent' }"),
    ...special("{ condition: 'explicit-consent', withdrawal: '' }"),
  ]).toEqual([
    'activities/newsletter.ts:12:60 Nothing says how to withdraw the consent on which “Send it” of “Newsletter” rests.',
    'activities/newsletter.ts:12:92 Nothing says how to withdraw the consent on which “Send it” of “Newsletter” rests.',
    'activities/newsletter.ts:16:96 Nothing says how to withdraw the explicit consent to the special data of “Newsletter”.',
    'activities/newsletter.ts:16:141 Nothing says how to withdraw the explicit consent to the special data of “Newsletter”.',
  ]);
});

it('is silent with a way, and while it is an open question', () => {
  expect(saidBy(RULE, onBasis("{ basis: 'consent', withdrawal: 'Click.' }"))).toEqual([]);
  expect(
    saidBy(RULE, onBasis("{ basis: 'consent', withdrawal: gap({ question: 'How?' }) }")),
  ).toEqual([]);
  expect(special("{ condition: 'explicit-consent', withdrawal: 'Click.' }")).toEqual([]);
  expect(special("{ condition: 'legal-claims', circumstances: 'A dispute.' }")).toEqual([]);
});
