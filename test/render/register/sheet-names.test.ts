import { describe, expect, it } from 'vitest';
import { sheetNames } from '../../../src/render/register/sheet-names.ts';

describe('sheetNames', () => {
  it('keeps a name that is allowed', () => {
    expect(sheetNames(['Avis de clients'])).toEqual(['Avis de clients']);
  });

  it('drops what is forbidden', () => {
    expect(sheetNames(["'a[b]:c*d?e/f\\g'", 'a\tb\u0007c'])).toEqual(['a b c d e f g', 'a b c']);
  });

  it('is at most 31 units long and cuts no sign in two', () => {
    const [long, emoji] = sheetNames(['x'.repeat(40), `${'y'.repeat(29)}😀😀`]);
    expect(long).toBe(`${'x'.repeat(30)}…`);
    expect(emoji).toBe(`${'y'.repeat(29)}…`);
  });

  it('is unique whatever the case, also once shortened', () => {
    expect(sheetNames(['Orders', 'orders', 'ORDERS'])).toEqual([
      'Orders',
      'orders (2)',
      'ORDERS (3)',
    ]);
    const long = sheetNames([`${'x'.repeat(40)}1`, `${'x'.repeat(40)}2`]);
    expect(long).toEqual([`${'x'.repeat(30)}…`, `${'x'.repeat(26)}… (2)`]);
    expect(long.every((name) => name.length <= 31)).toBe(true);
  });

  it('is never empty, nor the reserved name', () => {
    expect(sheetNames(['', '///', 'History'])).toEqual(['(2)', '(3)', 'History (2)']);
  });
});
