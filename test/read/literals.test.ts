import { describe, expect, it } from 'vitest';
import { valueOf } from './made.ts';

const before = "const a = { x: 1, y: { z: 2 } };\nconst list = ['p', 'q'];\nconst x = 5;";
const value = (expression: string) => valueOf(expression, before);
const refused = (expression: string) =>
  (value(expression) as string[]).map((one) => one.replace(/^a\.ts:4:/, ''));

describe('an object', () => {
  it.each<[string, unknown]>([
    ["{ a: 1, 'b c': 2, 3: 4 }", { a: 1, 'b c': 2, '3': 4 }],
    ['{ x }', { x: 5 }],
    ['{ ...a }', { x: 1, y: { z: 2 } }],
    ['{ x, ...a }', { x: 1, y: { z: 2 } }],
    ['{ ...a, x }', { x: 5, y: { z: 2 } }],
    ['{ ...a, ...{ x: 7 } }', { x: 7, y: { z: 2 } }],
    ['{ ...{} }', {}],
    ['{ x: 1, x: 2 }', { x: 2 }],
  ])('%s', (expression, expected) => {
    expect(value(expression)).toStrictEqual(expected);
  });

  it('keeps its properties in the order of the language', () => {
    expect(Object.keys(value('{ b: 1, ...a, a: 2, b: 3 }') as object)).toEqual([
      'b',
      'x',
      'y',
      'a',
    ]);
  });

  it.each<[string, string]>([
    ['{ ...list }', '18 declarative-only spread-object'],
    ["{ ...'text' }", '18 declarative-only spread-object'],
    ['{ ...x }', '18 declarative-only spread-object'],
    ['{ [x]: 1 }', '18 declarative-only property-kind'],
    ['{ m() {} }', '18 declarative-only property-kind'],
    ['{ get x() { return 1 } }', '18 declarative-only property-kind'],
    ['{ __proto__: a }', '18 declarative-only prototype'],
    ["{ '__proto__': a }", '18 declarative-only prototype'],
    ["{ ['__proto__']: a }", '18 declarative-only property-kind'],
    ['{ toString: x }', '18 declarative-only property-kind'],
    ["{ 'constructor': x }", '18 declarative-only property-kind'],
  ])('cannot be %s', (expression, problem) => {
    expect(refused(expression)).toEqual([problem]);
  });
});

describe('a list', () => {
  it.each<[string, unknown]>([
    ['[1, [2], {}]', [1, [2], {}]],
    ['[...list]', ['p', 'q']],
    ["['o', ...list, 'r', ...list]", ['o', 'p', 'q', 'r', 'p', 'q']],
    ['[...[]]', []],
  ])('%s', (expression, expected) => {
    expect(value(expression)).toStrictEqual(expected);
  });

  it.each<[string, string]>([
    ['[...a]', '17 declarative-only spread-list'],
    ["[...'text']", '17 declarative-only spread-list'],
    ['[1, , 2]', '19 declarative-only expression ,'],
  ])('cannot be %s', (expression, problem) => {
    expect(refused(expression)).toEqual([problem]);
  });
});
