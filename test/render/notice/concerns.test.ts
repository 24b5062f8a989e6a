import { expect, test } from 'vitest';
import { cursor } from '../../../src/render/core/cursor.ts';
import { concerns, dataSubjectsOf, named } from '../../../src/render/notice/concerns.ts';
import { people, staff } from './small.ts';

const list = (value: unknown) => cursor(value, ['x']);
const both = dataSubjectsOf(list([people, staff]));

test('a list names some of these people; without one, all are meant', () => {
  expect(named(list([staff]), both).map(({ value }) => value.id)).toEqual(['staff']);
  expect(named(list(undefined), both)).toEqual(both);
  expect(concerns(list([people]), both.slice(1))).toBe(false);
  expect(concerns(list(undefined), both)).toBe(true);
  expect(both[0]?.path).toEqual(['dataSubjects', 'people']);
});
