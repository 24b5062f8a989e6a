import { expect, it } from 'vitest';
import { insertTraces, type NumberedRange } from '../../../src/render/preview/insert-traces.ts';

const range = (start: number, end: number, number: number): NumberedRange => ({
  start,
  end,
  number,
});

/** The traces as people can read them. */
const readable = (markdown: string, ...ranges: NumberedRange[]) =>
  insertTraces(markdown, ranges)
    .replaceAll('\uE000', '{')
    .replaceAll('\uE001', ':')
    .replaceAll('\uE002', '}');

it('marks words, the outer ones around the inner', () => {
  expect(readable('Kept for 5 years.', range(9, 16, 1), range(0, 17, 0))).toBe(
    '{0:Kept for {1:5 years}.}',
  );
});

it('ends one range before the next begins', () => {
  expect(readable('ab', range(0, 1, 0), range(1, 2, 1))).toBe('{0:a}{1:b}');
});

it('leaves the signs of lists, quotations and emphasis where Markdown looks for them', () => {
  const text = '- first\n- *second*\n\n> 1. third';
  expect(readable(text, range(0, text.length, 0))).toBe(
    '- {0:first}\n- *{0:second}*\n\n> 1. {0:third}',
  );
});

it('does not separate a sign from the backslash before it', () => {
  expect(readable('a\\*', range(0, 3, 0))).toBe('{0:a\\*}');
});

it('marks nothing where there are no words', () => {
  expect(readable('a  b', range(1, 3, 0))).toBe('a  b');
});
