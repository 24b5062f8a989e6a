import { expect, it } from 'vitest';
import { startOf } from '../../src/read/problem.ts';

it('startOf is the first character of a file', () => {
  const place = { file: '/a.ts', line: 1, column: 1, endLine: 1, endColumn: 1 };
  expect(startOf('/a.ts')).toEqual(place);
});
