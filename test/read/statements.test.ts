import { describe, expect, it } from 'vitest';
import { readFiles } from './made.ts';

const exportsOf = (text: string) => {
  const { reading, problems } = readFiles({ 'a.ts': text });
  const [exported] = [...reading.exports].filter(([file]) => file.endsWith('/a.ts'));
  return { exports: Object.fromEntries(exported?.[1] ?? []), problems };
};

describe('a constant', () => {
  it.each<[string, unknown]>([
    ["export const a = 'x';", { a: 'x' }],
    ["export const a = 'x', b = [a];", { a: 'x', b: ['x'] }],
    ["const hidden = 'x';\nexport const a = hidden;", { a: 'x' }],
    ["export const { a, b: c } = { a: 'x', b: 'y', d: 'z' };", { a: 'x', c: 'y' }],
  ])('%s', (text, exports) => {
    expect(exportsOf(`${text}\n`)).toEqual({ exports, problems: [] });
  });

  it.each<[string, string]>([
    ["export let a = 'x';", 'a.ts:1:1 declarative-only variable'],
    ["export var a = 'x';", 'a.ts:1:1 declarative-only variable'],
    ['export declare const a: string;', 'a.ts:1:1 declarative-only variable'],
    ["export const a: any = 'x';", 'a.ts:1:17 declarative-only cast'],
    ["export const [a] = ['x'];", 'a.ts:1:14 declarative-only destructuring'],
    ["export const { a = 'y' } = { a: 'x' };", 'a.ts:1:16 declarative-only destructuring'],
    ["export const { ...a } = { b: 'x' };", 'a.ts:1:16 declarative-only destructuring'],
    ["export const { ['a']: a } = { a: 'x' };", 'a.ts:1:16 declarative-only destructuring'],
    ["export const { b: { a } } = { b: { a: 'x' } };", 'a.ts:1:16 declarative-only destructuring'],
    ['export const { name } = { nam: 1 };', 'a.ts:1:16 unknown-reference import-meant name nam'],
    ['export const { length } = [1];', 'a.ts:1:16 unknown-reference import length'],
  ])('cannot be %s', (text, problem) => {
    expect(exportsOf(`${text}\n`).problems).toEqual([problem]);
  });

  it('that is refused is not reported again where it is used', () => {
    const text = "let a = 'x';\nconst [b] = ['x'];\nexport const c = { a, b };\n";
    expect(exportsOf(text)).toEqual({
      exports: {},
      problems: ['a.ts:1:1 declarative-only variable', 'a.ts:2:7 declarative-only destructuring'],
    });
  });
});
