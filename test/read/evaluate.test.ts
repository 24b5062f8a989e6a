import { describe, expect, it } from 'vitest';
import { valueOf } from './made.ts';

/** A template that holds these expressions. */
const template = (...parts: string[]) => `\`${parts.map((part) => `\${${part}}`).join('')}\``;

describe('evaluate', () => {
  it.each<[string, unknown]>([
    ["'text'", 'text'],
    ['"text"', 'text'],
    ["'l\\'été \\u{1F600}\\n'", "l'été 😀\n"],
    ['`text`', 'text'],
    ['`two\nlines`', 'two\nlines'],
    ['`two\r\nlines`', 'two\nlines'],
    [template('1', '-2', '`three`'), '1-2three'],
    ['5', 5],
    ['-5', -5],
    ['0.5e1', 5],
    ['1_000', 1000],
    ['0xff', 255],
    ['true', true],
    ['false', false],
    ['[]', []],
    ['{}', {}],
    ['({})', {}],
    ["(('text'))", 'text'],
    ["'text' as const", 'text'],
    ["'text' satisfies string", 'text'],
    ["['a', ['b'], { c: 'd' }] as const satisfies unknown", ['a', ['b'], { c: 'd' }]],
  ])('reads %s', (expression, value) => {
    expect(valueOf(expression)).toEqual(value);
  });

  it.each<[string, string]>([
    ['+5', 'a.ts:2:16 declarative-only expression +5'],
    ['-(5)', 'a.ts:2:16 declarative-only expression -(5)'],
    ['!true', 'a.ts:2:16 declarative-only expression !true'],
    ["'a' + 'b'", "a.ts:2:16 declarative-only expression 'a' + 'b'"],
    ["'a' as string", 'a.ts:2:16 declarative-only cast'],
    ['void 0', 'a.ts:2:16 declarative-only expression void 0'],
    ['typeof 5', 'a.ts:2:16 declarative-only expression typeof 5'],
    [template('true'), 'a.ts:2:19 declarative-only template'],
    [template('[]'), 'a.ts:2:19 declarative-only template'],
    ["[1, 2, 'x'.length]", 'a.ts:2:27 unknown-reference property length'],
  ])('refuses %s', (expression, problem) => {
    expect(valueOf(expression)).toEqual([problem]);
  });

  it('says all that is wrong with a value, each at its place', () => {
    expect(valueOf("{ a: null, b: [eval('1'), process.env.X] }")).toEqual([
      'a.ts:2:21 declarative-only expression null',
      'a.ts:2:31 declarative-only call eval',
      'a.ts:2:42 declarative-only expression process.env.X',
    ]);
  });
});
