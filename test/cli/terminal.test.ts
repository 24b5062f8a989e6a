import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasColours, widthOf } from '../../src/cli/terminal.ts';

const stream = (isTTY: boolean, columns = 80) => ({ isTTY, columns }) as NodeJS.WriteStream;

afterEach(() => vi.unstubAllEnvs());

describe('hasColours', () => {
  it.each([
    [true, '', true],
    [true, '1', false],
    [false, '', false],
  ])('on a terminal (%s) with NO_COLOR=%j is %s', (isTTY, value, expected) => {
    vi.stubEnv('NO_COLOR', value);
    expect(hasColours(stream(isTTY))).toBe(expected);
  });
});

describe('widthOf', () => {
  it('is that of the terminal, within what can be read', () => {
    expect([20, 80, 300].map((columns) => widthOf(stream(true, columns)))).toEqual([60, 80, 110]);
  });

  it('is always the same in a file', () => {
    expect(widthOf(stream(false, 20))).toBe(100);
  });
});
