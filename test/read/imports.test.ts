// cspell:ignore activty
import { describe, expect, it } from 'vitest';
import { readFiles } from './made.ts';

const data = "export const a = 'x';\nexport const b = [a];\nexport default { a };\n";
const read = (text: string) => readFiles({ 'data.ts': data, 'user.ts': text });

describe('an import', () => {
  it.each<[string, unknown]>([
    ["import { a } from './data.ts';\nexport default a;", 'x'],
    ["import { a as c } from './data.ts';\nexport default c;", 'x'],
    ["import d from './data.ts';\nexport default d;", { a: 'x' }],
    ["import { default as d } from './data.ts';\nexport default d.a;", 'x'],
    ["import d, { b } from './data.ts';\nexport default [d, b];", [{ a: 'x' }, ['x']]],
    ["import * as all from './data.ts';\nexport default all.b;", ['x']],
    [
      "import * as all from './data.ts';\nexport default { ...all };",
      { a: 'x', b: ['x'], default: { a: 'x' } },
    ],
    ["import { a, type T } from './data.ts';\nexport default a;", 'x'],
    ["import type { T } from './data.ts';\nexport default 1;", 1],
    ["import { none } from 'ropa';\nexport default none;", 'none'],
    ["import * as ropa from 'ropa';\nexport default ropa.none;", 'none'],
  ])('%s', (text, expected) => {
    const { exported, problems } = read(`${text}\n`);
    expect(problems).toEqual([]);
    expect(exported('user.ts')).toEqual(expected);
  });

  it.each([
    ["import { a } from './data.ts';\nexport default a;", true, true],
    ["import { none } from 'ropa';\nexport default none;", true, true],
    ["import { a } from './data.js';\nexport default a;", true, false],
    // Beyond the common part of the language, types may come from anywhere.
    ["import { a } from './data.ts';\nexport default a as string;", false, true],
    ["import type { T } from './data.ts';\nexport default 1;", false, true],
    ["import type { T } from 'ropa';\nexport default 1;", true, true],
  ])('%j is all that a file depends on (%s), by its very path (%s)', (text, isPlain, byPath) => {
    const { reading } = read(`${text}\n`);
    const file = reading.files.find((one) => one.endsWith('user.ts')) ?? '';
    expect(reading.importsOf(file)).toMatchObject({ isPlain, byPath });
  });

  it.each<[string, string]>([
    ["import { other } from './data.ts';", 'unknown-reference import other'],
    ["import { aa } from './data.ts';", 'unknown-reference import-meant aa a'],
    ["import { activty } from 'ropa';", 'unknown-reference import-meant activty activity'],
    ["import { constructor } from 'ropa';", 'unknown-reference import constructor'],
    ["import ropa from 'ropa';", 'unknown-reference import ropa'],
    ["import { a } from './dta.ts';", 'unknown-reference missing-file ./dta.ts'],
    ["import { readFileSync } from 'node:fs';", 'declarative-only import node:fs'],
    ["import './data.ts';", "declarative-only statement import './data.ts';"],
    ["import type { T } from 'node:fs';", 'declarative-only import node:fs'],
  ])('cannot be %s', (text, problem) => {
    const { problems } = read(`${text}\n`);
    expect(problems.map((one) => one.replace(/^user\.ts:1:\d+ /, ''))).toEqual([problem]);
  });

  it('that fails is not reported again where its names are used', () => {
    const { problems } = read(
      "import { gone, a } from './gone.ts';\nimport * as all from './gone.ts';\nexport const x = [gone, a.b, all.c];\nexport const y = { ...all };\n",
    );
    expect(problems).toEqual([
      'user.ts:1:25 unknown-reference missing-file ./gone.ts',
      'user.ts:2:22 unknown-reference missing-file ./gone.ts',
    ]);
  });

  it('of a value that could not be read is not reported again', () => {
    const { problems, exported } = readFiles({
      'data.ts': 'export const a = eval;\nexport const b = 1;\n',
      'user.ts':
        "import { a } from './data.ts';\nimport * as all from './data.ts';\nexport const x = [a];\nexport const y = { ...all };\nexport const z = all.b;\n",
    });
    expect(problems).toEqual(['data.ts:1:18 declarative-only name eval']);
    expect([exported('user.ts', 'x'), exported('user.ts', 'y')]).toEqual([undefined, undefined]);
    expect(exported('user.ts', 'z')).toBe(1);
  });

  it('cannot go round in a circle', () => {
    const { problems, exported } = readFiles({
      'one.ts': "import { two } from './two.ts';\nexport const one = [two];\n",
      'two.ts': "import { three } from './three.ts';\nexport const two = [three];\n",
      'three.ts':
        "import { one } from './one.ts';\nexport const three = [one];\nexport const four = 4;\n",
    });
    expect(problems).toEqual(['three.ts:1:21 declarative-only import-cycle ./one.ts']);
    expect(exported('three.ts', 'four')).toBe(4);
  });

  it('of types may go round in a circle', () => {
    const { problems } = readFiles({
      'one.ts': "import type { T } from './two.ts';\nexport const one = 1;\n",
      'two.ts': "import { one } from './one.ts';\nexport const two = [one];\n",
    });
    expect(problems).toEqual([]);
  });
});
