import { expect, test } from 'vitest';
import { dayInWords, isDay } from '../../src/messages/day-in-words.ts';

test('a day as people write it', () => {
  expect(dayInWords('2026-03-02', 'en')).toBe('2 March 2026');
  expect(dayInWords('2026-03-02', 'fr')).toBe('2 mars 2026');
  expect(dayInWords('2026-08-01', 'fr')).toBe('1er août 2026');
});

test.each(['2026-03-02', '2024-02-29'])('%s is a day', (text) => expect(isDay(text)).toBe(true));
test.each(['2026-02-29', '2026-13-01', '2026-3-2', 'on 2026-03-02', ''])('%j is none', (text) =>
  expect(isDay(text)).toBe(false),
);
