import { expect, it } from 'vitest';
import { acme } from '../example.ts';
import { saidBy } from '../harness.ts';

const found = (fields: Record<string, string>) => saidBy('representatives/swiss-14', acme(fields));
const to = (traits: string, more = '') => ({
  targeting: `[{ territory: 'CH', by: ['offer'], traits: [${traits}]${more} }]`,
});
const ALL = "'high-risk', 'regular', 'large-scale'";

it('finds the four conditions together without a representative', () => {
  expect(found(to(ALL))).toEqual([
    'organisation.ts:15:15 The four conditions of Swiss law hold for “Acme Training SAS”, and it names no representative in Switzerland.',
  ]);
});

it('is silent where one of them is missing, or an exception is stated', () => {
  expect(found(to("'regular', 'large-scale'"))).toEqual([]);
  expect(found({ targeting: "[{ territory: 'CH', by: ['offer'] }]" })).toEqual([]);
  expect(found(to(ALL, ", exception: 'We are a processor.'"))).toEqual([]);
  expect(found({ ...to(ALL), kind: "'public-authority'" })).toEqual([]);
  expect(found({ ...to(ALL), country: "'CH'" })).toEqual([]);
});

it('counts the seat, not a branch', () => {
  const addresses = "[{ lines: ['1'], city: 'Geneva', country: 'CH' }]";
  expect(found({ ...to(ALL), addresses })).toHaveLength(1);
});

it('asks for the address of the representative, which is published', () => {
  const representative = (more: string) => ({
    ...to(ALL),
    representatives: `[{ territory: 'CH', law: { law: 'FADP' }, name: 'Example SA'${more} }]`,
  });
  expect(found(representative(''))).toEqual([
    'organisation.ts:16:21 Nothing says at which address the representative in Switzerland is.',
  ]);
  expect(found(representative(", address: gap({ question: 'Where?' })"))).toEqual([]);
});
