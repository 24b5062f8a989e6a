import { describe, expect, test } from 'vitest';
import { typography } from '../../../src/render/core/typography.ts';

const visible = (text: string) => text.replaceAll('\u202f', '_').replaceAll('\u00a0', '~');

describe('typography', () => {
  test.each([
    ["l'accueil", 'l’accueil'],
    ['Pourquoi ?', 'Pourquoi_?'],
    ['Ceci : cela ; et', 'Ceci~: cela_; et'],
    ['« mot »', '«_mot_»'],
    ['«\u00a0mot\u00a0» et «\u202fmot\u202f»', '«_mot_» et «_mot_»'],
    ['1 000 euros', '1_000 euros'],
    ['50 %', '50_%'],
  ])('French: %s', (text, expected) => {
    expect(visible(typography(text, 'fr'))).toBe(expected);
  });

  test('leaves addresses alone', () => {
    const link = "[l'accueil](https://example.org/l'accueil?a=« b »)";
    expect(typography(link, 'fr')).toBe("[l’accueil](https://example.org/l'accueil?a=« b »)");
  });

  test('leaves English alone', () => {
    expect(typography("it's 1 000 : so ?", 'en')).toBe("it's 1 000 : so ?");
  });
});
