import { expect, test } from 'vitest';
import type { Address } from '../../../src/model/index.ts';
import { addressesWords, addressWords } from '../../../src/render/phrases/address.ts';
import { at, context, open } from './said.ts';

const paris: Address = {
  label: 'Hall',
  lines: ['1 rue A', 'Bât. B'],
  postalCode: '75001',
  city: 'Paris',
  country: 'FR',
};
const london: Address = {
  lines: ['1 Lamp St'],
  postalCode: 'SW1A 1AA',
  city: 'London',
  country: 'GB',
};

test('an address on one line, in the order of its country', () => {
  expect(addressWords(at(paris), context('fr')).line.text).toBe(
    'Hall, 1 rue A, Bât. B, 75001 Paris, France',
  );
  expect(addressWords(at(london), context()).line.text).toBe(
    '1 Lamp St, London SW1A 1AA, United Kingdom',
  );
});

test('a city that is a country of its own is said once', () => {
  const monaco = { ...paris, city: 'Monaco', country: 'MC' as const, postalCode: '98000' };
  const { line } = addressWords(at(monaco), context());
  expect(line.text).toMatch(/, 98000 Monaco$/);
  expect(JSON.stringify(line)).toContain('["x","country"]');
});

test('every piece has its own path', () => {
  const { lines } = addressWords(at(london), context());
  expect(lines.map(({ path }) => path.slice(1))).toEqual([['lines', 0], [], ['country']]);
  expect(lines[1]?.parts?.[2]).toEqual({ text: 'SW1A 1AA', path: ['x', 'postalCode'] });
});

test('addresses that are open are none', () => {
  expect(addressesWords(at([paris, london]), context())).toHaveLength(2);
  expect(addressesWords(at(open('somewhere')), context())).toEqual([]);
});
