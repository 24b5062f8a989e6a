import { describe, expect, it } from 'vitest';
import { counted, dayIn, fill, LABELS } from '../../src/report/labels.ts';

const error = { en: LABELS.en.counted.error, fr: LABELS.fr.counted.error };

describe('counted', () => {
  it.each([
    [0, '0 errors', '0 erreur'],
    [1, '1 error', '1 erreur'],
    [2, '2 errors', '2 erreurs'],
    [1_000_000, '1000000 errors', '1000000 erreurs'],
  ])('follows the grammar of each language for %i', (count, english, french) => {
    expect(counted(count, error.en, 'en')).toBe(english);
    expect(counted(count, error.fr, 'fr')).toBe(french);
  });
});

describe('dayIn', () => {
  it('writes a day as people do', () => {
    expect(dayIn('2026-11-02', 'en')).toBe('2\u00a0November\u00a02026');
    expect(dayIn('2026-11-02', 'fr')).toBe('2\u00a0novembre\u00a02026');
    expect(dayIn('2026-11-01', 'fr')).toBe('1er\u00a0novembre\u00a02026');
    expect(dayIn('2026-11-11', 'fr')).toBe('11\u00a0novembre\u00a02026');
  });
});

describe('fill', () => {
  it('takes a text as it is', () => {
    expect(fill('by #', '$& and #')).toBe('by $& and #');
  });
});

describe('LABELS', () => {
  const textsIn = (labels: object): string[] =>
    Object.values(labels).flatMap((one) => (typeof one === 'string' ? [one] : textsIn(one)));

  it('sets French punctuation', () => {
    for (const text of textsIn(LABELS.fr)) {
      expect(text).not.toMatch(/[^\u00a0]:(?!\/)|[^\u202f][;!?]|'/);
    }
  });
});
