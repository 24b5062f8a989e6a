import { expect, test } from 'vitest';
import { recipientName } from '../../../src/render/notice/recipient-name.ts';
import { recipientsOf } from '../../../src/render/notice/recipient-uses.ts';
import { museum } from './small.ts';

test('a recipient’s name, or what it is', () => {
  const context = museum();
  const name = (id: string) =>
    recipientsOf(context).flatMap(({ at }) =>
      at.value.id === id ? (recipientName(at, context)?.text ?? '') : [],
    );
  expect(name('analytics')).toEqual(['Metrix Inc.']);
  expect(name('desk')).toEqual(['the front desk']);
});
