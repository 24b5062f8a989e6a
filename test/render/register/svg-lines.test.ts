// cspell:ignore unbrea kable
import { describe, expect, it } from 'vitest';
import { svgLines } from '../../../src/render/register/svg-lines.ts';

describe('svgLines', () => {
  it.each([
    ['short', 10, ['short', '']],
    ['two lines of words', 10, ['two lines', 'of words']],
    ['more words than two lines can hold', 10, ['more words', 'than two…']],
    ['unbreakable-word', 6, ['unbrea', 'kable…']],
    ['', 6, ['', '']],
  ])('breaks “%s” after %i signs at most', (text, most, lines) => {
    expect(svgLines(text, most)).toEqual(lines);
  });
});
