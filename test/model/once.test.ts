import { expect, it } from 'vitest';
import { once } from '../../src/model/once.ts';

it('makes something of an object once, nothing included, and of each its own', () => {
  let made = 0;
  const numbered = once((of: { n: number }) => {
    made += of.n;
    return of.n > 1 ? { of } : undefined;
  });
  const [one, two, other] = [{ n: 1 }, { n: 2 }, { n: 2 }];
  expect([numbered(one), numbered(one), made]).toEqual([undefined, undefined, 1]);
  expect(numbered(two)).toBe(numbered(two));
  expect(numbered(other)).not.toBe(numbered(two));
  expect(made).toBe(5);
});
