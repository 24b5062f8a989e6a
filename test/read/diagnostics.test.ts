import { describe, expect, it } from 'vitest';
import { parseDiagnostics } from '../../src/read/diagnostics.ts';

describe('parseDiagnostics', () => {
  it('reads places, codes, and the sentences below the first', () => {
    const output = [
      "../a/x.ts(3,14): error TS2322: Type 'A' is not assignable to type 'B'.",
      "  Types of property 'c' are incompatible.",
      "    Type 'D' is not assignable to type 'E'.",
      "/z/y.ts(1,1): error TS2304: Cannot find name 'z'.",
      '',
    ].join('\n');
    expect(parseDiagnostics(output, '/project')).toEqual([
      {
        file: '/a/x.ts',
        line: 3,
        column: 14,
        code: 'TS2322',
        lines: [
          "Type 'A' is not assignable to type 'B'.",
          "Types of property 'c' are incompatible.",
          "Type 'D' is not assignable to type 'E'.",
        ],
      },
      { file: '/z/y.ts', line: 1, column: 1, code: 'TS2304', lines: ["Cannot find name 'z'."] },
    ]);
  });

  it('reads what Windows prints', () => {
    const [first] = parseDiagnostics('x.ts(1,2): error TS1: One.\r\n  Two.\r\n', '/project');
    expect(first?.lines).toEqual(['One.', 'Two.']);
  });

  it('takes the first place of a line, whatever the words quote', () => {
    const words = `Type '"b.ts(9,9): error TS9: no"' is not assignable to type '"c"'.`;
    const found = parseDiagnostics(`a.ts(1,2): error TS2322: ${words}\n`, '/project');
    expect(found).toEqual([
      { file: '/project/a.ts', line: 1, column: 2, code: 'TS2322', lines: [words] },
    ]);
  });

  it('goes on where the words hold a line break', () => {
    const output = "a.ts(1,2): error TS2307: Cannot find module './b\nc.ts' or its types.\n";
    expect(parseDiagnostics(output, '/project')).toMatchObject([
      { lines: ["Cannot find module './b", "c.ts' or its types."] },
    ]);
  });

  it('finds nothing where nothing is said', () => {
    expect(parseDiagnostics('', '/project')).toEqual([]);
    expect(parseDiagnostics('\n \n', '/project')).toEqual([]);
  });

  it('does not pass over what it cannot read', () => {
    expect(() => parseDiagnostics("error TS5083: Cannot read file 'x'.\n", '/project')).toThrow(
      "The compiler said what could not be read: error TS5083: Cannot read file 'x'.",
    );
  });
});
