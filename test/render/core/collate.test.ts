import { expect, test } from 'vitest';
import { collated } from '../../../src/render/core/collate.ts';

const sorted = (words: readonly string[], language: 'en' | 'fr') =>
  collated(words, (word) => word, language);

test('words as a dictionary of the language has them', () => {
  const words = ['Zones', 'écoles', 'Échanges', 'données', 'Élèves', 'employés'];
  const order = ['données', 'Échanges', 'écoles', 'Élèves', 'employés', 'Zones'];
  expect(sorted(words, 'fr')).toEqual(order);
  expect(sorted([...words].reverse(), 'fr')).toEqual(order);
});

test('numbers by what they count', () => {
  expect(sorted(['10 years', '2 years', '1 year'], 'en')).toEqual([
    '1 year',
    '2 years',
    '10 years',
  ]);
});

test('equal words keep their order', () => {
  const things = [
    { id: 'b', name: 'x' },
    { id: 'a', name: 'x' },
  ];
  expect(collated(things, ({ name }) => name, 'en').map(({ id }) => id)).toEqual(['b', 'a']);
});
