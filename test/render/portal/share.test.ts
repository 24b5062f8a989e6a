import { expect, test } from 'vitest';
import { shareOf } from '../../../src/render/portal/share.ts';

test('a share of what applies, in words and as pieces of a bar that follow on each other', () => {
  const share = shareOf(
    [
      { states: { established: 2, partly: 1, notApplicable: 9 } },
      { states: { none: 1, missing: 1 } },
    ],
    'en',
  );
  expect(share).toEqual({
    text: '3 of 5',
    complete: false,
    applies: true,
    bar: [
      { kind: 'done', x: 0, width: 60 },
      { kind: 'part', x: 60, width: 20 },
      { kind: 'open', x: 80, width: 20 },
    ],
  });
});

test('nothing that applies is left to establish where nothing applies', () => {
  expect(shareOf([{ states: { notApplicable: 2 } }], 'fr')).toEqual({
    ...{ text: 'sans objet', complete: true, applies: false, bar: [] },
  });
  expect(shareOf([{ states: { established: 4 } }], 'fr')).toMatchObject({
    ...{ text: '4 sur 4', complete: true },
  });
});
