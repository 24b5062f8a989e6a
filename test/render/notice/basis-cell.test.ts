import { expect, test } from 'vitest';
import { basisCell } from '../../../src/render/notice/basis-cell.ts';
import { basesOf, peopleOf, purposesOf } from '../../../src/render/notice/purpose-refs.ts';
import { museum, people, plain, plainFacts, small, staff } from './small.ts';

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
      name: { text: 'contract with you' },
      article: 'Article 6(1)(b) GDPR',
      consent: false,
    },
  ]);
  expect(cellsOf('orders')[0]?.texts.map(plain)).toEqual(['the sale of a ticket']);
  expect(cellsOf('accounts')[0]?.texts.map(plain)).toEqual([
    'keep proof of sales',
    'Article L123-22 of the French Commercial Code (Code de commerce)',
  ]);
});

test('a basis for some people, with what else the law asks', () => {
  const [visitors, members] = cellsOf('letters');
  expect(plain(visitors?.lead)).toBe('visitors (if you tick the box)');
  expect(visitors?.consent).toBe(true);
  expect(visitors?.texts.map(plain)).toEqual(['a box to tick']);
  expect(visitors?.facts).toEqual([]);
  expect(plain(members?.lead)).toBe('members');
  expect(plainFacts(members?.facts ?? [])).toEqual([
    'Interest pursued by: the association of friends',
  ]);
});

const cells = (legalBasis: object, dataSubjects: readonly object[] = [people]) => {
  const purpose = { id: 'p', purpose: 'p', legalBasis };
  const context = small({
    activities: [{ dataSubjects, purposes: [purpose] }],
    notice: { audiences: dataSubjects },
  });
  return purposesOf(context)
    .flatMap((ref) =>
      basesOf(ref, context).map((basis) => basisCell(basis, peopleOf(ref), context)),
    )
    .map(({ lead, name, texts, facts }) => [
      plain(lead),
      plain(name),
      texts.map(plain),
      plainFacts(facts),
    ]);
};

test('words that name the basis again stand for its name', () => {
  const interest = (words: string) => cells({ basis: 'legitimate-interests', interest: words })[0];
  expect(interest('our legitimate interest, for instance in statistics')).toEqual([
    '',
    'our legitimate interest, for instance in statistics',
    [],
    [],
  ]);
  expect(interest('safe rooms')).toEqual(['', 'legitimate interests', ['safe rooms'], []]);
});

test('a sentence on how people agree needs no label', () => {
  expect(cells({ basis: 'consent', withdrawal: 'w', collection: 'You tick a box.' })).toEqual([
    ['', 'consent', [], ['You tick a box.']],
  ]);
});

test('a case of which nothing is known is told of those whom it concerns', () => {
  const cases = [
    { dataSubjects: [people], legalBasis: { basis: 'vital-interests', emergency: 'e' } },
    { dataSubjects: [staff], legalBasis: { gap: { question: '?' } } },
  ];
  expect(cells({ basis: 'by-data-subject', cases }, [people, staff])).toEqual([
    ['people', 'vital interests', ['e'], []],
    ['staff', '', ['not yet stated'], []],
  ]);
});

test('what is stated of an open one', () => {
  expect(cellsOf('guests', 'fr')).toMatchObject([
    { name: undefined, texts: [{ text: 'votre invitation' }] },
  ]);
});
