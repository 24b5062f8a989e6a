import { expect, test } from 'vitest';
import {
  activityNames,
  activityPointers,
  isNumbered,
} from '../../../src/render/notice/activity-names.ts';
import { plain, small } from './small.ts';

const context = (count: number, notice: object = {}) =>
  small({ activities: Array.from({ length: count }, () => ({})), notice });
const names = (of: ReturnType<typeof context>, ...numbers: number[]) =>
  of.activities.filter((_, index) => numbers.includes(index + 1)).map(({ name }) => name);

test('few by name, many by number', () => {
  const eight = context(8);
  const said = (...numbers: number[]) => plain(activityNames(names(eight, ...numbers), eight));
  expect(said(1, 2)).toBe('“Activity 1” and “Activity 2”');
  expect(said(1, 2, 3, 5)).toBe('purposes\u00a01 to 3 and 5');
  expect(said(1, 2, 4, 6, 7)).toBe('purposes\u00a01, 2, 4, 6 and 7');
  expect(plain(activityPointers(names(eight, 8), eight))).toBe('purpose\u00a08');
});

test('few but long names too are many', () => {
  const purpose = 'Prevent fraud, defend rights and answer the questions of authorities';
  const long = small({ activities: [1, 2, 3, 4].map((one) => ({ name: `${purpose} ${one}` })) });
  const [first, second] = long.activities.map(({ name }) => name);
  const said = (...some: (typeof first)[]) =>
    plain(
      activityNames(
        some.flatMap((one) => one ?? []),
        long,
      ),
    );
  expect(said(first, second)).toBe('purposes\u00a01 and 2');
  expect(said(first)).toBe(`“${purpose} 1”`);
});

test('by name where no table tells the numbers', () => {
  const hidden = context(8, { sections: ['retention'] });
  expect([isNumbered(context(4)), isNumbered(context(3)), isNumbered(hidden)]).toEqual([
    ...[true, false, false],
  ]);
  expect(plain(activityPointers(names(hidden, 8), hidden))).toBe('“Activity 8”');
});

test('words keep the places of all that they name', () => {
  const eight = context(8);
  const said = JSON.stringify(activityNames(names(eight, 1, 2, 3, 5), eight));
  for (const { name } of [0, 1, 2, 4].flatMap((index) => eight.activities[index] ?? [])) {
    expect(said).toContain(JSON.stringify(name.path));
  }
});
