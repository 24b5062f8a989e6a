// biome-ignore-all lint/suspicious/noTemplateCurlyInString: texts of files hold templates.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { ts } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import { quickParse } from '../../src/read/quick-parse.ts';
import { FLAGS } from '../../src/read/syntax.ts';

const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const textsBelow = (path: string): [file: string, text: string][] =>
  readdirSync(folder(path), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [`${path}/${file}`, readFileSync(join(folder(path), file), 'utf8')]);

/** What reading looks at in a node: the names of its parts. */
const PARTS = [
  ...['statements', 'modifiers', 'importClause', 'phaseModifier', 'moduleSpecifier', 'name'],
  ...['namedBindings', 'elements', 'propertyName', 'isTypeOnly', 'declarationList'],
  ...['declarations', 'initializer', 'properties', 'expression', 'arguments', 'operator'],
  ...['operand', 'head', 'templateSpans', 'literal', 'isExportEquals', 'questionDotToken'],
  ...['typeArguments', 'dotDotDotToken', 'exportClause', 'typeName', 'text', 'type', 'attributes'],
] as const;

type Parts = Partial<Record<(typeof PARTS)[number] | 'flags', unknown>>;

/** A tree as data: kinds, places, and all that reading looks at. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== 'object' || value === null) return value;
  const node = value as ts.Node & Parts;
  const parts = PARTS.filter((part) => part !== 'text' || node.kind !== ts.SyntaxKind.SourceFile)
    .filter((part) => node[part] !== undefined && node[part] !== false)
    .map((part) => [part, shape(node[part])]);
  // A piece of a template has no place of its own in what reading says.
  const isPiece = !('getStart' in node) || ts.isTemplateHead(node) || isTail(node);
  const isSpan = !('getStart' in node) || node.kind === ts.SyntaxKind.TemplateSpan;
  const place = isPiece || isSpan ? [] : [node.kind, node.getStart(), node.getEnd()];
  const flags = node.kind === ts.SyntaxKind.VariableDeclarationList;
  const constant = flags && (Number(node.flags) & FLAGS.BlockScoped) === FLAGS.Const;
  return { place, constant, ...Object.fromEntries(parts) };
}

const isTail = (node: ts.Node) => ts.isTemplateMiddle(node) || ts.isTemplateTail(node);

interface Parsed extends ts.SourceFile {
  parseDiagnostics: readonly unknown[];
  commentDirectives?: readonly unknown[];
  pragmas: ReadonlyMap<string, unknown>;
}

/** Whether a text is parsed quickly; if it is, TypeScript's parser must say the same of it. */
function isQuick(text: string): boolean {
  const quick = quickParse('/a.ts', text);
  if (!quick) return false;
  const slow = ts.createSourceFile('/a.ts', text, ts.ScriptTarget.Latest, true) as Parsed;
  expect(slow.parseDiagnostics).toEqual([]);
  expect(slow.commentDirectives ?? []).toEqual([]);
  expect([...slow.pragmas.keys()].filter((name) => /^(ts-|reference)/.test(name))).toEqual([]);
  expect(shape(quick)).toEqual(shape(slow));
  expect(quick.getLineStarts()).toEqual(slow.getLineStarts());
  for (let at = 0; at <= text.length; at += 7) {
    expect(quick.getLineAndCharacterOfPosition(at)).toEqual(slow.getLineAndCharacterOfPosition(at));
  }
  return true;
}

describe('quickParse', () => {
  it.each(textsBelow('registry'))('gives the nodes that TypeScript gives: %s', (_, text) => {
    expect(isQuick(text)).toBe(true);
  });

  it('gives the same nodes for every text that it parses at all', () => {
    const texts = [...textsBelow('test/fixtures'), ...textsBelow('bench'), ...textsBelow('src')];
    const quick = texts.filter(([, text]) => isQuick(text));
    expect(quick.length).toBeGreaterThan(100);
  });

  it.each([
    ...["export default { a: \"it's\", 'b-c': `x`, d: -1.50, e: [true, false,], };"],
    ...["import a, { b as c, default as d } from './x.ts';\nimport * as e from './y.ts';"],
    ...["import type { A } from 'ropa';", "import a, * as b from './x.ts';", ''],
    ...[
      'const a = 1, b = [...c, ...d];\r\nexport const { e, f: g } = h(...[], 1);'.replace(
        '...[]',
        '[]',
      ),
    ],
    ...['export default (a.b.default({ c, ...d, get: 1, async: 2 }) as const);'],
    ...['const a = `x${b}y\n${`c${1}`} z`; // ok\n/** @see b */', "const a = '\\'\\\\\\n';"],
    ...["/* é */ const a = 'é😀';", 'const a = [{ b: [] }] as const as const;'],
  ])('parses %j', (text) => {
    expect(isQuick(text)).toBe(true);
  });

  it.each([
    ...['const a = 1', 'let a = 1;', 'export {};', 'a();', "import './x.ts';", 'const a: A = 1;'],
    ...['const a = b\nas const;', 'const a = b.\nc;', 'const a = b!;', 'const a = b?.c;'],
    ...['const a = 01;', 'const a = 1e3;', 'const a = 1_0;', 'const a = 1n;', 'const a = .5;'],
    ...["const a = '\\u0041';", "const a = 'b\nc';", 'const a = `\\n`;', 'const a = `b\r\nc`;'],
    ...['// @ts-ignore\nconst a = 1;', '/* @TS-nocheck */', '/// <reference path="x" />'],
    ...['const é = 1;', 'const a\\u0041 = 1;', 'const a = (b) => c;', 'const type = 1;'],
    ...[
      'const a = { b() {} };',
      'const a = { get b() {} };',
      'const a = { [b]: 1 };',
      'const a = [,];',
    ],
    ...[
      'const a = { b = 1 };',
      'const a = b<C>(d);',
      'const a = <B>c;',
      'const a = b`c`;',
      '#!x\n',
    ],
    ...[
      "import a from 'b' with { type: 'json' };",
      "import { type A } from 'b';",
      "const a = '\u2028';",
    ],
    ...[`const a = ${'['.repeat(1000)}${']'.repeat(1000)};`, 'const a = b satisfies C;', '/*'],
    ...[
      'const a = null;',
      'const a = undefined;',
      'const [a] = b;',
      'const { a = 1 } = b;',
      'const a = b / c;',
    ],
  ])('leaves %j to TypeScript', (text) => {
    expect(isQuick(text)).toBe(false);
  });

  it('gives the same nodes, or none, whatever is changed in a text', () => {
    const texts = [...textsBelow('bench/pattern'), ...textsBelow('registry')];
    const marks = [
      ...'{}[]()<>,;:.\'"`$\\/-=!?@#%&*+0x7 \n\r\t\0\u2028\ufeffé😀'.split(''),
      ...[
        '...',
        '=>',
        '/*',
        '*/',
        '//',
        '///',
        ' as const',
        ' as any',
        '__proto__',
        '${',
        '?.',
        '``',
      ],
      ...['export ', 'default ', 'const ', 'import ', 'type ', 'get ', 'async ', 'await ', 'new '],
      ...[
        '// @ts-ignore',
        '/* @ts-nocheck */',
        '\\u0041',
        '\\n',
        '1e9',
        '0b1',
        '1.',
        '-',
        'é',
        'as',
      ],
    ];
    const edit = fc.tuple(fc.noBias(fc.nat(999_999)), fc.constantFrom('', ...marks), fc.nat(3));
    let quick = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(edit, { minLength: 1, maxLength: 2 }),
        ([, text], edits) => {
          let changed = text;
          for (const [place, mark, length] of edits) {
            const at = Math.floor((place / 1_000_000) * changed.length);
            changed = changed.slice(0, at) + mark + changed.slice(at + length);
          }
          if (isQuick(changed)) quick++;
        },
      ),
      { numRuns: 3000, seed: 20261122 },
    );
    expect(quick).toBeGreaterThan(500);
  });
});
