import { afterEach, expect, it, vi } from 'vitest';
import { today } from '../../src/app/today.ts';

afterEach(() => {
  vi.useRealTimers();
});

it('is the day in UTC, wherever the machine is', () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T23:59:59-05:00') });
  expect(today()).toBe('2026-11-23');
});
