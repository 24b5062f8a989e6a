import { describe, expect, test } from 'vitest';
import { markAs } from '../../../src/model/index.ts';
import { retentionNames, retentionsOf } from '../../../src/render/notice/retentions.ts';
import { museum, plain, small, staff } from './small.ts';

const all = (context: ReturnType<typeof small>) =>
  context.activities.flatMap((activity) => retentionsOf(activity, context));
const retention = (scope?: object) => ({
  active: { criterion: 'c' },
  then: 'erase',
  ...(scope ? { for: scope } : {}),
});

describe('what an activity says of retention', () => {
  test('of which purposes, data and cases', () => {
    const [orders, logs] = all(museum());
    expect([orders?.scope?.map(plain), plain(orders?.part), orders?.purposes]).toEqual([
      ['“Handle your orders”'],
      '',
      ['orders'],
    ]);
    expect([logs?.scope?.map(plain), plain(logs?.part), logs?.purposes]).toEqual([
      ['visits', 'entry logs'],
      'visits and entry logs',
      undefined,
    ]);
  });

  test('not of purposes and data of others', () => {
    const category = markAs('dataCategory', { id: 'c', name: 'c' });
    const data = [{ category, source: 'automatic', dataSubjects: [staff] }];
    const context = small({
      activities: [
        {
          data,
          retention: [
            retention({ data: [category] }),
            retention({ purposes: ['q'] }),
            retention({ what: 'w' }),
          ],
        },
      ],
    });
    expect(all(context).map(({ part }) => plain(part))).toEqual(['w']);
  });
});

test('a part of the only activity needs no name of it', () => {
  const context = small({ activities: [{ retention: [retention({ what: 'files' })] }] });
  expect(plain(retentionNames(all(context), context))).toBe('files');
});

test('parts of the same activities are told together', () => {
  const parts = ['files', 'notes'].map((what) => retention({ what }));
  const context = small({ activities: [{ retention: parts }, { retention: [] }] });
  expect(plain(retentionNames(all(context), context))).toBe('files and notes (“Activity 1”)');
});

test('names: activities, then parts with the activities that they belong to', () => {
  const context = small({
    activities: [
      { retention: [retention(), retention({ what: 'files' })] },
      { retention: [retention({ what: 'files' })] },
      { retention: [retention({ what: 'files' })] },
    ],
  });
  const [whole, part, second, third] = all(context);
  const names = (...these: (typeof whole)[]) =>
    plain(
      retentionNames(
        these.filter((one) => one !== undefined),
        context,
      ),
    );
  expect(names(whole, part)).toBe('“Activity 1”');
  expect(names(second, third)).toBe('files (“Activity 2” and “Activity 3”)');
  expect(names(whole, second)).toBe('“Activity 1”; files (“Activity 2”)');
});
