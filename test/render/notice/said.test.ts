import { expect, test } from 'vitest';
import { sourced } from '../../../src/render/core/sourced.ts';
import { sayOnce } from '../../../src/render/notice/said.ts';
import { plain } from './small.ts';

const items = [
  { name: 'a', said: sourced('x', ['a']) },
  { name: 'b', said: sourced('x', ['b']) },
  { name: 'c', said: sourced('y', ['c']) },
];
const namesOf = (these: readonly { name: string }[]) => [these.map(({ name }) => name).join('+')];
const of = (some: typeof items, all: 'names' | string[] | undefined) =>
  sayOnce<(typeof items)[number], unknown>(some, ({ said }) => said, { namesOf, all }).map((one) =>
    plain(one.of),
  );

test('what is said of several is said once, with their names', () => {
  expect(of(items, undefined)).toEqual(['a+b', 'c']);
});

test('what is said of all needs no names, or others', () => {
  expect(of(items.slice(0, 2), undefined)).toEqual(['']);
  expect(of(items.slice(0, 2), 'names')).toEqual(['a+b']);
  expect(of(items.slice(0, 2), ['all of them'])).toEqual(['all of them']);
});
