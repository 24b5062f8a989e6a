import { expect, it } from 'vitest';
import { EXIT } from '../../src/cli/exit-codes.ts';

it('keeps the numbers on which scripts rely', () => {
  expect(EXIT).toEqual({ clean: 0, findings: 1, usage: 2, bug: 70 });
});
