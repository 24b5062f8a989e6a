import { expect, test } from 'vitest';
import { momentsOf } from '../../../src/render/notice/collection-moments.ts';
import { museum, plain, small, staff } from './small.ts';

test('moments by those from whom data are collected, everybody last', () => {
  expect(momentsOf(museum()).map(({ who, moments }) => [plain(who), moments.map(plain)])).toEqual([
    ['members', ['You join the museum.']],
    ['', ['You order a ticket.']],
  ]);
});

test('not those of others, and each once', () => {
  const collection = [{ moments: ['Now.'] }, { dataSubjects: [staff], moments: ['Never.'] }];
  const context = small({ activities: [{ collection }, { collection }] });
  expect(momentsOf(context).map(({ moments }) => moments.map(plain))).toEqual([['Now.']]);
});
