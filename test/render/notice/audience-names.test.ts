import { expect, test } from 'vitest';
import { audienceNames, namesUnlessAll } from '../../../src/render/notice/audience-names.ts';
import { museum, plain } from './small.ts';

test('names go without saying where they are those of everybody', () => {
  const context = museum('fr');
  const { audiences } = context;
  expect(audienceNames(audiences, context).map(({ text }) => text)).toEqual([
    'visiteurs',
    'adhérents',
  ]);
  expect(namesUnlessAll(audiences, audiences, context)).toBeUndefined();
  expect(plain(namesUnlessAll(audiences.slice(1), audiences, context))).toBe('adhérents');
});
