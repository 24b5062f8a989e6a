import { expect, test } from 'vitest';
import {
  basesOf,
  peopleOf,
  purposeNames,
  purposesOf,
} from '../../../src/render/notice/purpose-refs.ts';
import { museum, small, staff } from './small.ts';

test('all purposes of an activity have its name, others their own words', () => {
  const context = museum();
  const refs = purposesOf(context);
  const of = (...ids: string[]) =>
    purposeNames(
      refs.filter(({ purpose }) => ids.includes(purpose.value.id)),
      context,
    ).map(({ text }) => text);
  expect(of('orders', 'accounts')).toEqual(['“Tickets and entries”']);
  expect(of('accounts', 'price')).toEqual(
    ['“Reduced prices”', '“Keep our accounts”'].sort((a) => (a === '“Keep our accounts”' ? -1 : 1)),
  );
});

test('whom a purpose concerns, and the bases that hold for them', () => {
  const cases = [
    { dataSubjects: [staff], legalBasis: { basis: 'contract' } },
    { dataSubjects: [{ id: 'people' }], legalBasis: { basis: 'consent', withdrawal: 'w' } },
  ];
  const legalBasis = { basis: 'by-data-subject', cases };
  const context = small({
    activities: [
      {
        dataSubjects: [{ id: 'people' }, staff].slice(1).concat(),
        purposes: [{ id: 'p', purpose: 'p', legalBasis }],
      },
    ],
  });
  expect(context.activities).toEqual([]);
  const ref = purposesOf(museum()).find(({ purpose }) => purpose.value.id === 'studies');
  if (!ref) throw new Error('studies');
  expect(peopleOf(ref)).toEqual(['members']);
  expect(basesOf(ref, museum()).map(({ id }) => id)).toEqual(['public-task']);
});
