import { expect, it } from 'vitest';
import { isFrench } from '../../src/rules/french-law.ts';

it('holds in France and its territories, and nowhere else', () => {
  expect((['FR', 'RE', 'NC'] as const).map(isFrench)).toEqual([true, true, true]);
  expect((['BE', 'MC', 'CH'] as const).map(isFrench)).toEqual([false, false, false]);
});
