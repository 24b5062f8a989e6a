import { expect, test } from 'vitest';
import { offers, rightsStatedBy, statedRights } from '../../../src/render/notice/stated-rights.ts';
import { museum, plain, small } from './small.ts';

test('fewer rights, for some activities', () => {
  const context = museum();
  const cameras = context.activities.find(({ at }) => at.value.id === 'cameras');
  if (!cameras) throw new Error('cameras');
  expect([offers(cameras, 'access'), offers(cameras, 'objection')]).toEqual([true, false]);
  expect(rightsStatedBy(cameras).map(({ value }) => value)).toEqual([
    'access',
    'restriction',
    'complaint',
  ]);
  expect(
    statedRights(context).map(({ activities, rights, remarks }) => [
      plain(activities),
      plain(rights),
      plain(remarks),
    ]),
  ).toEqual([['Cameras', 'access, restriction and complaint', 'Say when you came.']]);
});

test('no names where it is everything that the notice tells of', () => {
  const rights = { rights: ['access'] };
  expect(statedRights(small({ activities: [{ rights }, { rights }] }))).toMatchObject([
    { activities: undefined },
  ]);
  expect(statedRights(small({}))).toEqual([]);
});
