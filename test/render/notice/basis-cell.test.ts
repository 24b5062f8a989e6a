import { expect, test } from 'vitest';
import { basisCell } from '../../../src/render/notice/basis-cell.ts';
import { basesOf, peopleOf, purposesOf } from '../../../src/render/notice/purpose-refs.ts';
import { museum, plain, plainFacts } from './small.ts';

const cellsOf = (purposeId: string, language: 'en' | 'fr' = 'en') => {
  const context = museum(language);
  const ref = purposesOf(context).find(({ purpose }) => purpose.value.id === purposeId);
  if (!ref) throw new Error(purposeId);
  return basesOf(ref, context).map((basis) => basisCell(basis, peopleOf(ref), context));
};

test('a basis with what it rests on', () => {
  expect(cellsOf('orders')).toMatchObject([
    {
      lead: undefined,
      name: { text: 'contract' },
      article: 'Article 6(1)(b) GDPR',
      consent: false,
    },
  ]);
  expect(cellsOf('orders')[0]?.texts.map(plain)).toEqual([
    'your contract with us',
    'the sale of a ticket',
  ]);
  expect(cellsOf('accounts')[0]?.texts.map(plain)).toEqual([
    'keep proof of sales',
    'Code de commerce, art. L123-22',
  ]);
});

test('a basis for some people, with what else the law asks', () => {
  const [visitors, members] = cellsOf('letters');
  expect(plain(visitors?.lead)).toBe('visitors (if you tick the box)');
  expect(visitors?.consent).toBe(true);
  expect(plainFacts(visitors?.facts ?? [])).toEqual(['How you agree: a box to tick']);
  expect(plain(members?.lead)).toBe('members');
  expect(plainFacts(members?.facts ?? [])).toEqual([
    'In the interest of: the association of friends',
  ]);
});

test('what is stated of an open one', () => {
  expect(cellsOf('guests', 'fr')).toMatchObject([
    { name: undefined, texts: [{ text: 'votre invitation' }] },
  ]);
});
