import { expect, it } from 'vitest';
import { acme } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'representatives/eu-27';
const LONDON = {
  country: "'GB'",
  addresses: "[{ lines: ['1 example street'], city: 'London', country: 'GB' }]",
};
const found = (fields: Record<string, string>) => saidBy(RULE, acme({ ...LONDON, ...fields }));
const TO_EU = "[{ territory: 'GB', by: ['offer'] }, { territory: 'EU', by: ['offer'] }]";
const REPRESENTATIVE = "[{ territory: 'EU', law: { law: 'GDPR' }, name: 'Example Ltd' }]";

it('finds targeting of the Union, or of a state in it, without a representative', () => {
  expect([
    ...found({ targeting: TO_EU }),
    ...found({ targeting: "[{ territory: 'FR', by: ['monitoring'] }]" }),
  ]).toEqual([
    'organisation.ts:15:51 “Acme Training SAS” turns to people in the Union without being established there, and has no representative in it.',
    'organisation.ts:15:15 “Acme Training SAS” turns to people in the Union without being established there, and has no representative in it.',
  ]);
});

it('takes an authority in the Area for a sign where nothing else is said', () => {
  expect(found({ supervisoryAuthorities: "['GB', 'FR']" })).toEqual([
    'organisation.ts:13:34 People are told of an authority in the Union; “Acme Training SAS” is not established there and has no representative in it.',
  ]);
  expect(found({ supervisoryAuthorities: "['GB']" })).toEqual([]);
  expect(found({ supervisoryAuthorities: "gap({ question: 'Which?' })" })).toEqual([]);
  expect(found({ group: "{ name: 'Acme' }" })).toEqual([]);
  expect(found({ targeting: "[{ territory: 'GB', by: ['offer'] }]" })).toEqual([]);
});

it('is silent with a representative, even one still to be named, and with an exception', () => {
  const open = "[{ territory: 'EU', law: { law: 'GDPR' }, name: gap({ question: 'Who?' }) }]";
  const exempt = "[{ territory: 'EU', by: ['offer'], exception: 'We answer one request a year.' }]";
  expect(found({ targeting: TO_EU, representatives: REPRESENTATIVE })).toEqual([]);
  expect(found({ targeting: TO_EU, representatives: open })).toEqual([]);
  expect(found({ targeting: exempt })).toEqual([]);
  expect(found({ targeting: "gap({ question: 'Whom?' })" })).toEqual([]);
});

it('is silent for those established in the Area, and for public authorities', () => {
  const both =
    "[{ lines: ['1'], city: 'London', country: 'GB' }, { lines: ['1'], city: 'Brest', country: 'FR' }]";
  expect(found({ targeting: TO_EU, addresses: both })).toEqual([]);
  expect(found({ targeting: TO_EU, addresses: "gap({ question: 'Where?' })" })).toEqual([]);
  expect(found({ targeting: TO_EU, kind: "'public-authority'" })).toEqual([]);
  expect(saidBy(RULE, acme({ targeting: TO_EU, country: "'RE'" }))).toEqual([]);
});
