import { expect, it } from 'vitest';
import { changedEntries } from '../../../src/render/preview/changed-entries.ts';

const changes = (before: string, after: string) => {
  const { added, removed } = changedEntries([...before], [...after]);
  return { added: [...added], removed: removed.join('') };
};

it('finds nothing between equal lists', () => {
  expect(changes('abc', 'abc')).toEqual({ added: [], removed: '' });
});

it('finds what was changed, added and removed, at its place', () => {
  expect(changes('abc', 'axc')).toEqual({ added: [1], removed: 'b' });
  expect(changes('abd', 'abxyd')).toEqual({ added: [2, 3], removed: '' });
  expect(changes('abc', 'ac')).toEqual({ added: [], removed: 'b' });
  expect(changes('', 'ab')).toEqual({ added: [0, 1], removed: '' });
  expect(changes('aba', 'bab')).toEqual({ added: [2], removed: 'a' });
});

it('knows which of several equal entries is new', () => {
  expect(changes('a5b5c5', 'a5b5x5c5').added).toEqual([4, 5]);
});

it('marks in very long lists what was nowhere before', () => {
  const long = (word: string) => Array.from({ length: 1500 }, (_, index) => `${word}${index}`);
  const { added, removed } = changedEntries(
    ['a', ...long('x'), 'b', 'c'],
    ['b', ...long('y'), 'a', 'd'],
  );
  expect(added.size).toBe(1501);
  expect(removed).toHaveLength(1501);
});
