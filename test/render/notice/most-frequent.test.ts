import { expect, test } from 'vitest';
import { lengthOf, mostFrequent } from '../../../src/render/notice/most-frequent.ts';

const long = 'as long as a legitimate and continuing need exists, for instance for a service';
const other = `${long}, or for another that you have asked for`;
const cells = (...words: string[]) => words.map((said) => ({ said }));
const most = (...words: string[]) => mostFrequent(cells(...words), ({ said }) => said)?.said;

test('what is said most often, if it is long and often said', () => {
  expect(most(long, other, other, long, other)).toBe(other);
  expect(most(long, long, 'short', 'short', 'short')).toBeUndefined();
  const all = cells(long, 'x', long, long);
  expect([...(mostFrequent(all, ({ said }) => said)?.cells ?? [])]).toEqual(
    all.filter(({ said }) => said === long),
  );
});

test('a view is as long as its words', () => {
  expect(lengthOf({ a: 'ab', b: [{ text: 'cd', path: ['path'] }], c: undefined, d: true })).toBe(4);
});
