import { expect, test } from 'vitest';
import { counted } from '../../../src/render/notice/counted.ts';

test('one thing, or several', () => {
  const label = { one: 'Website', many: 'Websites' };
  expect([counted(label, ['a']), counted(label, ['a', 'b'])]).toEqual(['Website', 'Websites']);
});
