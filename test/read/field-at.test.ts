import { describe, expect, it } from 'vitest';
import { fixture, place, read } from './harness.ts';

describe('fieldAt', () => {
  const reading = read(fixture('reading'), 'constructs');

  it.each<[string, number, number, string]>([
    ['a property', 14, 12, "orders.ts:14:3 role: 'controller'"],
    ['its key', 14, 3, "orders.ts:14:3 role: 'controller'"],
    ['a shorthand property', 22, 5, 'orders.ts:22:3 retention'],
    [
      'an entry of a list',
      18,
      6,
      "orders.ts:18:5 { category: contactDetails, source: 'data-subject' }",
    ],
    ['a property of it', 18, 7, 'orders.ts:18:7 category: contactDetails'],
    ['a spread', 12, 5, 'orders.ts:11:1 export default activity({'],
    ['a statement', 1, 1, "orders.ts:1:1 import { activity } from 'ropa';"],
  ])('the field around %s', (_, line, column, expected) => {
    const field = reading.fieldAt(`${reading.folder}/orders.ts`, line, column);
    expect(place(reading, field).split('\n')[0]).toBe(expected);
  });

  it('is in no field between statements, past the end, or in another file', () => {
    expect(reading.fieldAt(`${reading.folder}/orders.ts`, 10, 1)).toBeUndefined();
    expect(reading.fieldAt(`${reading.folder}/orders.ts`, 1000, 1)).toBeUndefined();
    expect(reading.fieldAt('/elsewhere/orders.ts', 1, 1)).toBeUndefined();
  });
});
