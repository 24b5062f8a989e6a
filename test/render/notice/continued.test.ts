import { expect, test } from 'vitest';
import { sourced } from '../../../src/render/core/sourced.ts';
import { continued } from '../../../src/render/notice/continued.ts';
import { plain } from './small.ts';

test.each([
  [undefined, 'We answer.'],
  ['from receipt.', 'We answer, from receipt.'],
  ['This may take longer', 'We answer. This may take longer.'],
])('%s', (more, expected) => {
  expect(plain(continued(['We answer'], more === undefined ? more : sourced(more, ['x'])))).toBe(
    expected,
  );
});
