import { describe, expect, it } from 'vitest';
import { readFiles } from './made.ts';

describe('a module', () => {
  it('is read once, whoever imports it', () => {
    const { reading, problems } = readFiles({
      'people.ts':
        "import { dataSubject } from 'ropa';\nexport const a = dataSubject({ id: 'a', name: 'a' });\n",
      'one.ts': "import { a } from './people.ts';\nexport const one = [a];\n",
      'two.ts': "import { a } from './people.ts';\nexport const two = [a, eval];\n",
    });
    expect(problems).toEqual(['two.ts:2:24 declarative-only name eval']);
    expect(reading.declarations.filter(({ kind }) => kind === 'dataSubject')).toHaveLength(1);
  });

  it('may hold comments, empty statements and an empty export', () => {
    expect(
      readFiles({ 'a.ts': '#!/usr/bin/env node\n// a comment\n;;\nexport {};\n' }).problems,
    ).toEqual([]);
    expect(readFiles({ 'a.ts': '' }).problems).toEqual([]);
  });

  it('evaluates what is not exported as well', () => {
    expect(readFiles({ 'a.ts': 'const a = fetch;\n' }).problems).toEqual([
      'a.ts:1:11 declarative-only name fetch',
    ]);
  });

  it.each([
    'export class A {}',
    'export function a() {}',
    'export enum A { B }',
    'export type A = string;',
    'export interface A { b: string }',
    'export namespace A { export const b = 1 }',
    'export * from "./other.ts";',
    'export { x as A } from "./other.ts";',
    'export default function () {}',
    'export = 5;',
    'if (true) {}',
    'A();',
    'debugger;',
  ])('cannot hold %s', (statement) => {
    const { problems } = readFiles({
      'a.ts': `${statement}\n`,
      'other.ts': 'export const x = 1;\n',
      'user.ts': 'import { A } from "./a.ts";\nexport const b = { A };\n',
    });
    expect(problems.filter((one) => !one.startsWith('user.ts'))).toEqual([
      `a.ts:1:1 declarative-only statement ${statement}`,
    ]);
    expect(problems.filter((one) => one.startsWith('user.ts'))).toEqual([]);
  });

  it('quotes a long statement shortly, on one line', () => {
    const { problems } = readFiles({ 'a.ts': `if (${'a +'.repeat(40)} a) {\n}\n` });
    expect(problems).toEqual([
      `a.ts:1:1 declarative-only statement ${`if (${'a +'.repeat(40)}`.slice(0, 59)}…`,
    ]);
  });
});
