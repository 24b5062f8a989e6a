import { describe, expect, it } from 'vitest';
import { columns, visible } from '../../src/report/visible.ts';

describe('visible', () => {
  it('shows what a terminal would obey', () => {
    expect(visible('\u001b[31m\u0000\u007f\u009b')).toBe('␛[31m␀\ufffd\ufffd');
  });

  it('keeps text on one line', () => {
    expect(visible('a\r\nb\nc\u2028d\te')).toBe('a b c d  e');
  });

  it('shows marks that reorder text', () => {
    expect(visible('a\u202eb\u2066c\u200fd')).toBe('a\ufffdb\ufffdc\ufffdd');
  });

  it('leaves words as they are', () => {
    expect(visible('L’été\u00a0: «\u202foui\u202f» 日本 👍')).toBe(
      'L’été\u00a0: «\u202foui\u202f» 日本 👍',
    );
  });
});

describe('columns', () => {
  it.each([
    ['été', 3],
    ['e\u0301te\u0301', 3],
    ['日本', 4],
    ['👍', 2],
    ['', 0],
  ])('of %j are %i', (text, width) => {
    expect(columns(text)).toBe(width);
  });
});
