import { ts } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import {
  exhaust,
  firstLine,
  hasManyProblems,
  refuse,
  report,
  spend,
  unreadable,
} from '../../src/read/refuse.ts';
import { UNREADABLE } from '../../src/read/scope.ts';
import { stubReading } from './stub.ts';

const tree = ts.createSourceFile('/a.ts', "const a = 'x';\nconst b = [\n1];\n", 99, true);
const [first, second] = tree.statements as unknown as [ts.Statement, ts.Statement];

describe('refuse', () => {
  it('reports a problem at its place, and gives what stands for the value', () => {
    const reading = stubReading();
    const { value, place } = refuse(reading, second, 'variable', { code: 'b' });
    expect([value, place]).toEqual([UNREADABLE, second]);
    expect(reading.problems).toEqual([
      {
        rule: 'registry/declarative-only',
        message: 'variable',
        data: { code: 'b' },
        range: { file: '/a.ts', line: 2, column: 1, endLine: 3, endColumn: 4 },
      },
    ]);
  });

  it('quotes on one line, and not too much', () => {
    const reading = stubReading();
    refuse(reading, first, 'call', { code: 'a\n  b', name: 'n'.repeat(100) });
    expect(reading.problems[0]?.data).toEqual({ code: 'a b', name: `${'n'.repeat(59)}…` });
  });
});

describe('report', () => {
  it('stops after a hundred problems of one file', () => {
    const reading = stubReading();
    const at = (file: string) => ({ file, line: 1, column: 1, endLine: 1, endColumn: 1 });
    for (let count = 0; count < 150; count++) {
      expect(hasManyProblems(reading, first)).toBe(count >= 100);
      report(reading, at('/a.ts'), 'call');
    }
    report(reading, at('/b.ts'), 'call');
    expect(reading.problems).toHaveLength(101);
    expect(reading.problems.at(-1)?.range.file).toBe('/b.ts');
  });
});

describe('spend', () => {
  it('says once when too much is built, and lets nothing more be built', () => {
    const reading = stubReading({ budget: 10 });
    expect(spend(reading, first, 9)).toBe(true);
    expect(spend(reading, first, 2)).toBe(false);
    expect(spend(reading, second, 1)).toBe(false);
    expect(exhaust(reading, second).value).toBe(UNREADABLE);
    expect(reading.problems.map(({ message, range }) => `${range.line} ${message}`)).toEqual([
      '1 too-much',
    ]);
  });
});

describe('unreadable', () => {
  it('reports nothing', () => {
    expect(unreadable(first)).toEqual({ value: UNREADABLE, place: first });
  });
});

describe('firstLine', () => {
  it('is the text up to the line break', () => {
    expect(firstLine(second)).toBe('const b = [');
    expect(firstLine(first)).toBe("const a = 'x';");
  });
});
