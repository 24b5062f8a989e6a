import { join } from 'node:path';
import { ts } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import { parseSource, rangeOf } from '../../src/read/source.ts';
import { made } from './made.ts';

function parse(content: string | Uint8Array) {
  const source = parseSource(join(made({ 'a.ts': content }), 'a.ts'));
  if ('problem' in source) {
    const { rule, message, data, range } = source.problem;
    return `${range.line}:${range.column} ${rule} ${[message, ...Object.values(data)].join(' ')}`;
  }
  return source.directives.map(({ range, code }) => `${range.line}:${range.column} ${code}`);
}

describe('parseSource', () => {
  it.each<[string, string | Uint8Array]>([
    ['text', "export const a = 'é';\n"],
    ['nothing', ''],
    ['text with a byte order mark', '\ufeffexport {};\n'],
    ['text without a last line break', 'export {};'],
  ])('parses %s', (_, content) => {
    expect(parse(content)).toEqual([]);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['bytes', Buffer.from([0xff, 0xfe, 0x61]), '1:1 registry/unreadable-file not-utf8'],
    ['half a character', Buffer.from([0x61, 0xc3]), '1:1 registry/unreadable-file not-utf8'],
    ['NUL', 'const a = 1;\0', '1:1 registry/unreadable-file not-utf8'],
    [
      'deep nesting',
      `export default ${'('.repeat(100_000)}`,
      '1:1 registry/unreadable-file too-deep',
    ],
    [
      'a missing comma',
      'const a = {\n  b: 1\n  c: 2,\n};\n',
      "3:3 registry/syntax error ',' expected.",
    ],
    [
      'an open text',
      "const a = 'text;\n",
      '1:17 registry/syntax error Unterminated string literal.',
    ],
  ])('does not parse %s', (_, content, problem) => {
    expect(parse(content)).toBe(problem);
  });

  it('finds the comments that tell the compiler what to do', () => {
    const content = `/// <reference types="node" />
// @ts-nocheck
// an ordinary comment that names @ts-nocheck
export const a = 1; // @ts-ignore
/* @ts-expect-error */
export const b = '// @ts-nocheck';
`;
    expect(parse(content)).toEqual([
      '2:1 // @ts-nocheck',
      '1:5 reference types="node" />'.replace('1:5 reference', '1:1 /// <reference'),
      '4:21 // @ts-ignore',
      '5:1 /* @ts-expect-error */',
    ]);
  });
});

describe('rangeOf', () => {
  it('counts lines and columns from 1, columns in UTF-16 units', () => {
    const tree = ts.createSourceFile('/a.ts', "'😀';\r\n\t'b';\n", ts.ScriptTarget.Latest, true);
    const [first, second] = tree.statements;
    const place = (node: ts.Node | undefined) =>
      node && rangeOf(tree, node.getStart(), node.getEnd());
    expect(place(first)).toEqual({ file: '/a.ts', line: 1, column: 1, endLine: 1, endColumn: 6 });
    expect(place(second)).toEqual({ file: '/a.ts', line: 2, column: 2, endLine: 2, endColumn: 6 });
  });
});
