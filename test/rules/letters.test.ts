import { expect, it } from 'vitest';
import { LETTERS, runsOf, wholeWords } from '../../src/rules/letters.ts';

/** What is a letter or a digit, and a small one, as Unicode has it. */
const isLetter = (unit: string) => /[\p{L}\p{N}]/u.test(unit) && unit.toLowerCase() === unit;

it('knows the letters and digits of European languages, and the marks beside them', () => {
  const pattern = new RegExp(`[${LETTERS}]`);
  // Up to the letters of Latin, where modifiers and accents of their own begin; then marks and signs.
  const units = [...range(0x20, 0x2c1), ...range(0x2010, 0x206f), ...range(0x20a0, 0x20cf)];
  const others = units.filter((unit) => unit.toLowerCase() === unit);
  expect(others.filter((unit) => pattern.test(unit) !== isLetter(unit))).toEqual([]);
  expect([...'\u03b1\u03c9\u0436\u044f'].every((letter) => pattern.test(letter))).toBe(true);
});

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index));

it('cuts a text where letters end', () => {
  expect(runsOf("l'oeuvre, 2e œuvre")).toEqual(['l', 'oeuvre', '2e', 'œuvre']);
});

it('finds words as they stand', () => {
  const pattern = new RegExp(wholeWords('a b|c'), 'g');
  expect('a b, c; ab, ca b, «c» c2 œc'.match(pattern)).toEqual(['a b', 'c', 'c']);
});
