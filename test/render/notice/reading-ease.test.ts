import { describe, expect, test } from 'vitest';
import { readingEase } from '../../../src/render/notice/reading-ease.ts';

describe('reading ease', () => {
  test('English: Flesch', () => {
    // Six words of a syllable in one sentence: 206.835 - 1.015 * 6 - 84.6 * 1.
    expect(readingEase('The cat sat on the mat.', 'en')).toEqual({
      formula: 'Flesch reading ease',
      score: 116.1,
      words: 6,
      sentences: 1,
    });
  });

  test('French: Kandel and Moles', () => {
    // Le chat dort sur le lit : six syllables. 207 - 1.015 * 6 - 73.6.
    expect(readingEase('Le chat dort sur le lit.', 'fr')).toEqual({
      formula: 'Kandel–Moles',
      score: 127.3,
      words: 6,
      sentences: 1,
    });
    expect(readingEase('Elles parlent.', 'fr')).toMatchObject({ score: 131.4, words: 2 });
  });

  test('longer words and sentences are harder', () => {
    const score = (text: string) => readingEase(text, 'en')?.score ?? Number.NaN;
    expect(score('We use it. You can stop it.')).toBeGreaterThan(
      score('We use it you can stop it.'),
    );
    expect(score('Organisational necessity.')).toBeLessThan(0);
  });

  test('marks, tags and addresses are not read; headings, items and cells are sentences', () => {
    const markdown =
      '## One\n\n- **two** [three](mailto:a@b.example?subject=x)\n- [https://x.example](https://x.example)\n\n| four | <ul><li>five</li><li>six</li></ul> |\n';
    expect(readingEase(markdown, 'en')).toMatchObject({ words: 6, sentences: 5 });
    expect(readingEase('---\n', 'en')).toBeUndefined();
  });
});
