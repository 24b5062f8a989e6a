import { expect, it } from 'vitest';
import { onBasis } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'lawfulness/legal-obligation-cites-law';

it('finds a law that is missing, in words only, or somebody else’s', () => {
  expect([
    ...saidBy(RULE, onBasis("{ basis: 'legal-obligation' }")),
    ...saidBy(RULE, onBasis("{ basis: 'legal-obligation', law: 'as required by law' }")),
    ...saidBy(
      RULE,
      onBasis("{ basis: 'legal-obligation', law: [{ law: 'Code civil' }], obliges: 'other' }"),
    ),
  ]).toEqual([
    'activities/newsletter.ts:12:60 The purpose “Send it” of “Newsletter” rests on a legal obligation, and no law is cited.',
    'activities/newsletter.ts:12:94 The purpose “Send it” of “Newsletter” rests on a legal obligation, and no law is cited.',
    'activities/newsletter.ts:12:128 The law cited for “Send it” obliges somebody else, so it does not oblige “Acme Training SAS”.',
  ]);
});

it('finds it in each case where the basis differs', () => {
  const files = onBasis(`{
    basis: 'by-data-subject',
    cases: [
      { dataSubjects: [customers], legalBasis: { basis: 'legal-obligation', law: [{ law: 'Code civil' }], obliges: 'other' } },
    ],
  }`);
  expect(saidBy(RULE, files)).toEqual([
    'activities/newsletter.ts:15:116 The law cited for “Send it” obliges somebody else, so it does not oblige “Acme Training SAS”.',
  ]);
});

it('leaves a public task without law to its own rule', () => {
  expect(saidBy(RULE, onBasis("{ basis: 'public-task' }"))).toEqual([]);
});

it('is silent where the law binds the controller, or is an open question', () => {
  const bound =
    "{ basis: 'legal-obligation', law: [{ law: 'Code civil' }], obliges: 'controller' }";
  expect(saidBy(RULE, onBasis(bound))).toEqual([]);
  const open = "{ basis: 'legal-obligation', law: gap({ question: 'Which law?' }) }";
  expect(saidBy(RULE, onBasis(open))).toEqual([]);
});
