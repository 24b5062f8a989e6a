import { expect, it } from 'vitest';
import { acme } from '../example.ts';
import { saidBy } from '../harness.ts';

const found = (fields: Record<string, string>) => saidBy('representatives/uk-27', acme(fields));
const TO_UK = "[{ territory: 'GB', by: ['monitoring'] }]";

it('finds targeting of the United Kingdom without a representative', () => {
  expect(found({ targeting: TO_UK })).toEqual([
    'organisation.ts:15:15 “Acme Training SAS” turns to people in the United Kingdom without being established there, and names no representative there.',
  ]);
});

it('takes its authority for a sign where nothing else is said', () => {
  expect(found({ supervisoryAuthorities: "['FR', 'GB']" })).toEqual([
    'organisation.ts:13:34 People are told of the authority of the United Kingdom; “Acme Training SAS” is not established there and names no representative there.',
  ]);
});

it('is silent for those represented or established there, and where nobody there is addressed', () => {
  const representatives = "[{ territory: 'GB', law: { law: 'UK GDPR' }, name: 'Example Ltd' }]";
  const addresses = "[{ lines: ['1'], city: 'London', country: 'GB' }]";
  expect(found({ targeting: TO_UK, representatives })).toEqual([]);
  expect(found({ targeting: TO_UK, addresses })).toEqual([]);
  expect(found({ targeting: "[{ territory: 'CH', by: ['offer'] }]" })).toEqual([]);
  expect(found({})).toEqual([]);
});
