import { describe, expect, it } from 'vitest';
import { newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'automated/declared-and-allowed';
const REST = "decision: 'Who may read', logic: 'By age.', consequences: 'You cannot read.'";
const REVIEW = "humanReview: 'Write to us.'";
const DECLARED =
  "const allergies = specialDataCategory({ id: 'allergies', name: 'allergies', special: 'health' });";
const found = (decision: string, fields: Readonly<Record<string, string>> = {}) =>
  saidBy(RULE, newsletter({ automatedDecisions: `[{ ${decision} }]`, ...fields }, DECLARED));

it('asks for everything that people must know', () => {
  expect([
    ...found('remark: 1'),
    ...found(`${REST}, ${REVIEW}, gateway: 'convenience'`),
    ...found(`${REST}, ${REVIEW}, gateway: 'explicit consent'`),
  ]).toEqual([
    'activities/newsletter.ts:16:24 The consequences of an automated decision of “Newsletter” are not explained.',
    'activities/newsletter.ts:16:24 An automated decision of “Newsletter” does not say what is decided.',
    'activities/newsletter.ts:16:24 Nothing says what allows an automated decision of “Newsletter”.',
    'activities/newsletter.ts:16:24 Nothing says how to have a human look at an automated decision of “Newsletter”.',
    'activities/newsletter.ts:16:24 The logic of an automated decision of “Newsletter” is not explained.',
    'activities/newsletter.ts:16:142 “convenience” does not allow a decision by machine alone: only a contract, a law or explicit consent does.',
    'activities/newsletter.ts:16:142 “explicit consent” does not allow a decision by machine alone: only a contract, a law or explicit consent does. Did you mean “explicit-consent”?',
  ]);
});

it('asks for the law that is said to allow it', () => {
  expect(found(`${REST}, ${REVIEW}, gateway: 'law'`)).toEqual([
    'activities/newsletter.ts:16:142 A law is said to allow this decision of “Newsletter”, and none is cited.',
  ]);
  expect(found(`${REST}, ${REVIEW}, gateway: 'law', law: [{ law: 'Code civil' }]`)).toEqual([]);
});

describe('special data', () => {
  const on = (exception: string) =>
    found(`${REST}, ${REVIEW}, gateway: 'contract'`, {
      specialData: `[{ category: allergies, source: 'data-subject', provision: 'voluntary', exception: ${exception} }]`,
    });

  it('need explicit consent or a substantial public interest', () => {
    expect(on("{ condition: 'legal-claims', circumstances: 'A dispute.' }")).toEqual([
      'activities/newsletter.ts:17:112 “Newsletter” decides by machine alone on special data, which only explicit consent or a substantial public interest allows.',
    ]);
    expect(on("{ condition: 'explicit-consent', withdrawal: 'Click.' }")).toEqual([]);
    expect(on("{ condition: 'substantial-public-interest', law: [{ law: 'Law' }] }")).toEqual([]);
    expect(on("gap({ question: 'Which condition?' })")).toEqual([]);
  });

  it('do not matter where nothing is decided by machine', () => {
    const files = newsletter(
      {
        specialData: `[{ category: allergies, source: 'data-subject', provision: 'voluntary', exception: { condition: 'legal-claims', circumstances: 'A dispute.' } }]`,
      },
      DECLARED,
    );
    expect(saidBy(RULE, files)).toEqual([]);
  });
});

it('is silent where the answers are open questions', () => {
  const open = "gap({ question: 'Which?' })";
  expect(
    found(
      `decision: 'Who may read', logic: ${open}, consequences: ${open}, gateway: ${open}, humanReview: ${open}`,
    ),
  ).toEqual([]);
});
