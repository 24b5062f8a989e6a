import { expect, test } from 'vitest';
import { markAs } from '../../../src/model/index.ts';
import { byCategory, DATA_FIELDS, usesOf } from '../../../src/render/notice/data-uses.ts';
import { museum, small, staff } from './small.ts';

test('the uses of all three lists, by category', () => {
  const context = museum();
  expect(DATA_FIELDS.map((field) => usesOf(context, [field]).length)).toEqual([10, 2, 1]);
  const categories = byCategory(usesOf(context)).map(([{ category }]) => category.value.id);
  expect(new Set(categories).size).toBe(categories.length);
  expect(categories).toContain('incidents');
});

test('not those of people whom the notice does not inform', () => {
  const category = markAs('dataCategory', { id: 'c', name: 'c' });
  const data = [{ category, source: 'automatic', dataSubjects: [staff] }];
  expect(usesOf(small({ activities: [{ data }] }))).toEqual([]);
});
