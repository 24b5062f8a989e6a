// cspell:ignore peeple
import { describe, expect, it } from 'vitest';
import { readFiles, valueOf } from './made.ts';

const before = "const people = { name: 'people', inner: { deep: [1] } };";

describe('a name', () => {
  it('is a constant, declared before or after', () => {
    expect(valueOf('people', before)).toEqual({ name: 'people', inner: { deep: [1] } });
    const { exported } = readFiles({ 'a.ts': 'export const a = [b];\nconst b = 5;\n' });
    expect(exported('a.ts', 'a')).toEqual([5]);
  });

  it('is the same value wherever it is used', () => {
    const [a, b] = valueOf('[people, people]', before) as object[];
    expect(a).toBe(b);
  });

  it.each<[string, string]>([
    ['peeple', 'a.ts:2:16 unknown-reference name-meant peeple people'],
    ['customers', 'a.ts:2:16 declarative-only name customers'],
    ['undefined', 'a.ts:2:16 declarative-only name undefined'],
    ['toString', 'a.ts:2:16 declarative-only name toString'],
  ])('is not declared: %s', (expression, problem) => {
    expect(valueOf(expression, before)).toEqual([problem]);
  });

  it('cannot be a value that needs itself, near or far', () => {
    expect(readFiles({ 'a.ts': 'export const a = [a];\n' }).problems).toEqual([
      'a.ts:1:14 declarative-only cycle',
    ]);
    const ring = 'export const a = [b];\nexport const b = { c };\nexport const c = [a];\n';
    expect(readFiles({ 'a.ts': ring }).problems).toEqual(['a.ts:1:14 declarative-only cycle']);
  });
});

describe('a property', () => {
  it('is read at any depth', () => {
    expect(valueOf('people.name', before)).toBe('people');
    expect(valueOf('people.inner.deep', before)).toEqual([1]);
  });

  it.each<[string, string]>([
    ['people.nam', 'a.ts:2:23 unknown-reference property-meant nam name'],
    ['people.address', 'a.ts:2:23 unknown-reference property address'],
    ['people.inner.toString', 'a.ts:2:29 unknown-reference property toString'],
    ['people.constructor', 'a.ts:2:23 unknown-reference property constructor'],
    ['people.__proto__', 'a.ts:2:23 unknown-reference property __proto__'],
    ['people.inner.deep.length', 'a.ts:2:34 unknown-reference property length'],
    ['people.name.length', 'a.ts:2:28 unknown-reference property length'],
    ['people?.name', 'a.ts:2:16 declarative-only expression people?.name'],
    ["people['name']", "a.ts:2:16 declarative-only expression people['name']"],
    ['process.env.HOME', 'a.ts:2:16 declarative-only expression process.env.HOME'],
  ])('cannot be read: %s', (expression, problem) => {
    expect(valueOf(expression, before)).toEqual([problem]);
  });
});
