import { expect, it } from 'vitest';
import { acme } from '../example.ts';
import { saidBy } from '../harness.ts';

const found = (fields: Record<string, string>) => saidBy('representatives/monaco', acme(fields));
const TO_MONACO = "[{ territory: 'MC', by: ['offer'] }]";
const representative = (more: string) =>
  `[{ territory: 'MC', law: { law: 'Law 1.565' }, name: 'Example SAM'${more} }]`;
const at = (country: string) =>
  `, address: { lines: ['1'], city: 'Somewhere', country: '${country}' }`;

it('finds targeting of people in Monaco without a representative', () => {
  expect([
    ...found({ targeting: TO_MONACO }),
    ...found({ supervisoryAuthorities: "['FR', 'MC']" }),
  ]).toEqual([
    'organisation.ts:15:15 “Acme Training SAS” turns to people in Monaco without being established there, and names no representative for them.',
    'organisation.ts:13:34 People are told of the authority of Monaco; “Acme Training SAS” is not established there and names no representative for them.',
  ]);
});

it('finds a representative that is neither there nor in the Union', () => {
  expect(found({ representatives: representative(at('CH')) })).toEqual([
    'organisation.ts:15:141 The representative for Monaco is neither there nor in a Member State of the Union, but in another country: Switzerland.',
  ]);
});

it('is silent with a representative there or in the Union, and with an exception', () => {
  for (const more of ['', at('MC'), at('FR'), ", address: gap({ question: 'Where?' })"]) {
    expect(found({ targeting: TO_MONACO, representatives: representative(more) })).toEqual([]);
  }
  const exempt = "[{ territory: 'MC', by: ['offer'], exception: 'Once a year.' }]";
  expect(found({ targeting: exempt })).toEqual([]);
});
