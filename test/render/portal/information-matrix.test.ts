import { expect, test } from 'vitest';
import { informationMatrix } from '../../../src/render/portal/information-matrix.ts';

const count = (item: string, states: object) => ({ item, article: 'Art. 13(1)(e) GDPR', states });

test('documents side by side, each item once, and nothing where one does not know it', () => {
  const matrix = informationMatrix(
    [
      { id: 'a', counts: [count('recipients', { established: 1 })] },
      {
        id: 'b',
        counts: [count('recipients', { open: 2 }), count('purposes', { established: 2 })],
      },
      { id: 'cookies', counts: [] },
    ],
    'en',
  );
  expect(matrix?.heads.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(matrix?.rows.map(({ item, shares }) => [item, ...shares.map((one) => one?.text)])).toEqual(
    [
      ['Recipients', '1 of 1', '0 of 2'],
      ['Purposes', undefined, '2 of 2'],
    ],
  );
});

test('nothing where no document informs', () => {
  expect(informationMatrix([{ counts: [] }], 'en')).toBeUndefined();
});
