import { ts } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import { filesBelow, importsOf, SOURCES, treeOf } from './sources.ts';

/**
 * What has no test under its own name: a file, or a folder with all below it, and the test that
 * reaches it. Keep it short: each entry says that these files make sense together only.
 */
const TESTED_TOGETHER: Readonly<Record<string, string>> = {
  'src/app/check-anew.ts': 'test/app/check.test.ts',
  'src/dsl/': 'test/app/check.test.ts',
  'src/index.ts': 'test/app/check.test.ts',
  'src/check/validate.ts': 'test/check/assemble.test.ts',
  'src/model/schemas/': 'test/check/assemble.test.ts',
  'src/render/docx/': 'test/render/docx/to-docx.test.ts',
  'src/read/quick-expressions.ts': 'test/read/quick-parse.test.ts',
};

const TESTS = filesBelow('test').filter((file) => file.endsWith('.test.ts'));

const testOf = (file: string) => file.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');

const isFunction = (node: ts.Node | undefined): boolean =>
  node !== undefined &&
  (ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isClassExpression(node));

/** Whether a file offers behaviour: a function, or a class. */
function exportsFunction(file: string): boolean {
  return treeOf(file).statements.some((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return false;
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) return true;
    if (!ts.isVariableStatement(statement)) return false;
    return statement.declarationList.declarations.some(({ initializer }) =>
      isFunction(initializer),
    );
  });
}

/** Every file of the project that a test imports, and what these import. */
function reachedFrom(test: string, reached = new Set<string>()): ReadonlySet<string> {
  if (reached.has(test) || !(SOURCES.includes(test) || test.startsWith('test/'))) return reached;
  reached.add(test);
  for (const { target } of importsOf(test)) if (target) reachedFrom(target, reached);
  return reached;
}

const covers = (key: string, file: string) =>
  key.endsWith('/') ? file.startsWith(key) : file === key;

const untested = SOURCES.filter((file) => exportsFunction(file) && !TESTS.includes(testOf(file)));
const together = Object.entries(TESTED_TOGETHER);

describe('tests mirror src/', () => {
  it('sees functions and constants apart', () => {
    expect(exportsFunction('src/model/path.ts')).toBe(true);
    expect(exportsFunction('src/model/start-events.ts')).toBe(false);
  });

  it('has a test for every file that exports a function', () => {
    const missing = untested.filter((file) => !together.some(([key]) => covers(key, file)));
    expect(missing.map((file) => `${file} wants ${testOf(file)}`)).toEqual([]);
  });

  it.each(together)('%s is reached by %s, and has no test of its own', (key, test) => {
    expect(TESTS).toContain(test);
    const files = untested.filter((file) => covers(key, file));
    const reached = reachedFrom(test);
    expect(files).not.toEqual([]);
    expect(files.filter((file) => !reached.has(file))).toEqual([]);
  });
});
