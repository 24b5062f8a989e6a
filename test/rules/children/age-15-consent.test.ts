import { expect, it } from 'vitest';
import { acme, onBasis } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'children/age-15-consent';
const CONSENT = "basis: 'consent', withdrawal: 'Click.'";
const child = (age: number) => `child: { age: ${age}, parentalConsent: 'A parent confirms.' }`;
const found = (basis: string, dataSubjects = '[pupils, customers]') =>
  saidBy(RULE, onBasis(basis, { dataSubjects }));

it('finds consent of people who may be minors, without age and parents', () => {
  expect(found(`{ ${CONSENT} }`)).toEqual([
    'activities/newsletter.ts:12:60 “Send it” rests on the consent of people who may be minors (pupils of schools that send a class), and nothing says from which age or how a parent agrees.',
  ]);
});

it('looks at those whom the purpose, or the case, concerns', () => {
  const cases = (legalBasis: string) => `{
    basis: 'by-data-subject',
    cases: [
      { dataSubjects: [customers], legalBasis: { ${CONSENT} } },
      { dataSubjects: [pupils], legalBasis: ${legalBasis} },
    ],
  }`;
  expect(found(cases(`{ ${CONSENT} }`))).toEqual([
    'activities/newsletter.ts:16:45 “Send it” rests on the consent of people who may be minors (pupils of schools that send a class), and nothing says from which age or how a parent agrees.',
  ]);
  expect(found(cases("{ basis: 'vital-interests', emergency: 'An accident.' }"))).toEqual([]);
  expect(found(`{ ${CONSENT} }`, '[customers]')).toEqual([]);
});

it('finds an age below that of French law, in France only', () => {
  expect(found(`{ ${CONSENT}, ${child(13)} }`)).toEqual([
    'activities/newsletter.ts:12:116 In France a child consents alone from 15; “Send it” lets them do so from 13.',
  ]);
  const inSpain = { ...acme({ country: "'ES'" }), ...onBasis(`{ ${CONSENT}, ${child(14)} }`) };
  expect(saidBy(RULE, inSpain)).toEqual([]);
});

it('finds an age that no law allows, and a parent who is not asked', () => {
  expect([
    ...found(`{ ${CONSENT}, ${child(12)} }`),
    ...found(`{ ${CONSENT}, child: { age: 15 } }`),
    ...found(`{ ${CONSENT}, child: { parentalConsent: 'A parent confirms.' } }`),
  ]).toEqual([
    'activities/newsletter.ts:12:116 Nothing valid says from which age a child consents alone to “Send it”: the law sets it between 13 and 16.',
    'activities/newsletter.ts:12:109 Nothing says how a parent agrees to “Send it” for a younger child.',
    'activities/newsletter.ts:12:109 Nothing valid says from which age a child consents alone to “Send it”: the law sets it between 13 and 16.',
  ]);
});

it('is silent with the age and the parental step, and on other bases', () => {
  expect(found(`{ ${CONSENT}, ${child(15)} }`)).toEqual([]);
  expect(found("{ basis: 'contract' }")).toEqual([]);
  expect(found("gap({ question: 'Which basis?' })")).toEqual([]);
});
