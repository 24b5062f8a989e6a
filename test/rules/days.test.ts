import { expect, it } from 'vitest';
import { monthsLater } from '../../src/rules/days.ts';

it.each([
  ['2026-11-21', 12, '2027-11-21'],
  ['2026-11-21', -24, '2024-11-21'],
  ['2026-11-21', 2, '2027-01-21'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-01-01', 0, '2026-01-01'],
])('%s and %i months is %s', (day, months, then) => {
  expect(monthsLater(day, months)).toBe(then);
});
