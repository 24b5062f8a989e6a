import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/render/register/csv.ts';

const read = (csv: string): string[][] => parse(csv, { bom: true });

describe('toCsv', () => {
  it('is read back by another parser, with quotes, commas and line ends', () => {
    const rows = [['a "b"', 'c, d; e', 'f\ng', 'h\r\ni', '', '«\u202fé\u202f»']];
    expect(read(toCsv(rows))).toEqual([
      ['a "b"', 'c, d; e', 'f\ng', 'h\ni', '', '«\u202fé\u202f»'],
    ]);
  });

  it('begins with a byte order mark, quotes every field and ends rows with CRLF', () => {
    expect(toCsv([['a', '']])).toBe('\ufeff"a",""\r\n');
  });

  it.each([
    '=HYPERLINK("http://evil.example","click")',
    "+cmd|' /C calc'!A0",
    '@SUM(1)',
    '-1+1',
    '\t=1+1',
    '\r=1+1',
    '＝1+1',
  ])('makes %j no formula', (payload) => {
    const [[field = ''] = []] = read(toCsv([[payload]]));
    expect(field).not.toMatch(/^[=+\-@\t\r＝]/);
    expect(field.replace(/^'/, '')).toBe(payload.replace(/\r/, '').replace(/^\n/, ''));
  });

  it('begins no field with an empty line, which could hide a formula', () => {
    expect(toCsv([['\n=1+1']])).toBe('\ufeff"\'=1+1"\r\n');
  });

  it('keeps long texts whole', () => {
    const long = 'x'.repeat(40_000);
    expect(read(toCsv([[long]]))).toEqual([[long]]);
  });
});
