import { expect, it } from 'vitest';
import { plainText, simplified } from '../../src/rules/simplified.ts';

it('sets accents, capitals, kinds of apostrophes and of spaces aside', () => {
  expect(simplified('L’ÉTÉ\u00a0à')).toBe("l'ete a");
  expect(simplified('Two Lines\nand more')).toBe('two lines and more');
  expect(simplified('PLAIN, As It Is')).toBe('plain, as it is');
});

it('keeps the length of a text', () => {
  for (const text of ['Œuvre à Škoda', '𝒜 — é e\u0301', '']) {
    expect(simplified(text)).toHaveLength(text.length);
  }
});

it('gives the words of a text', () => {
  const { words } = plainText('L’été, “été” et 2 e-mails…');
  expect(words.join(' ').trim()).toBe('l ete ete et 2 e mails');
});
