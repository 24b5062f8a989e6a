import { describe, expect, it } from 'vitest';
import { snippet } from '../../src/report/snippet.ts';
import { columns } from '../../src/report/visible.ts';

const place = (column: number, endColumn: number, endLine = 1) => ({
  line: 1,
  column,
  endLine,
  endColumn,
});

describe('snippet', () => {
  it('takes the indentation away and marks the columns', () => {
    expect(snippet("    basis: 'consnt',", place(12, 20), 80)).toEqual({
      source: "basis: 'consnt',",
      marks: '       ^^^^^^^^',
    });
  });

  it('marks to the end of the line what goes on below it', () => {
    expect(snippet('  a: [ 1,  ', place(6, 4, 3), 80)).toEqual({
      source: 'a: [ 1,',
      marks: '   ^^^^',
    });
  });

  it('marks one column where a place has none', () => {
    expect(snippet('abc', place(1, 1), 80).marks).toBe('^');
    expect(snippet('', place(1, 1), 80)).toEqual({ source: '', marks: '^' });
    expect(snippet('abc', place(9, 12), 80).marks).toBe('   ^');
  });

  it('stays aligned after tabs, wide characters and accents in two parts', () => {
    expect(snippet("\ta:\t'x'", place(5, 8), 80)).toEqual({ source: "a:  'x'", marks: '    ^^^' });
    expect(snippet('日本 x', place(4, 5), 80)).toEqual({ source: '日本 x', marks: '     ^' });
    expect(snippet('e\u0301 x', place(4, 5), 80)).toEqual({ source: 'e\u0301 x', marks: '  ^' });
  });

  it('cuts a long line around the place', () => {
    const line = `${'a'.repeat(60)}HERE${'b'.repeat(60)}`;
    const { source, marks } = snippet(line, place(61, 65), 40);
    expect(columns(source)).toBeLessThanOrEqual(40);
    expect(source).toMatch(/^…a+HEREb+…$/);
    expect(source.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('HERE');
  });

  it('cuts only the end of a long line where the place is near its start', () => {
    const line = `HERE${'b'.repeat(60)}`;
    expect(snippet(line, place(1, 5), 20)).toEqual({
      source: `HERE${'b'.repeat(14)}…`,
      marks: '^^^^',
    });
  });

  it('does not cut a character in two', () => {
    const line = `${'👍'.repeat(40)}HERE`;
    const { source } = snippet(line, place(81, 85), 41);
    expect(source).toMatch(/^…(👍)+HERE$/u);
  });
});
