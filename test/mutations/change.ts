import fc from 'fast-check';

/** What would show that something was run: nobody may ever set this. */
export const CANARY = 'ropaMutationRan';

/** A change of the text of a file. */
export type Change = (text: string) => string;

const at = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

const PIECES = [
  ...'{}[]()<>,;:.\'"`$\\/-=!?@#%0x7 \n\r\t\0\u2028\ufeffé😀'.split(''),
  ...['...', '=>', '/*', '*/', '//', 'as const', 'as any', '\ud83d', '__proto__', 'constructor'],
  ...['none', 'gap(', 'null', 'undefined', 'true', '-1', '1e999', "''", '{}', '[]', '${'],
  ...["gap({ question: '?' })", "gap({ question: '', stated: '<b>{{x}}</b>' })"],
  ...['activity({', 'notice({', '});', 'export default ', 'const x = ', 'await ', 'new '],
  ...["import x from '", "import '../x.ts';\n", "import fs from 'node:fs';\n"],
  ...[`(globalThis.${CANARY} = true)`, `eval('globalThis.${CANARY} = true')`, 'process.exit(9)'],
  ...["'2026-13-41'", "'0 years'", "'FR'", "'controller'", "'processor'", "'error'"],
];

/** A place in a text that does not cut a character in two; sometimes it does. */
const index = (text: string, place: number) => Math.floor(place * (text.length + 1));

const lines =
  (edit: (lines: string[], a: number, b: number) => void) =>
  ([one, other]: [number, number]): Change =>
  (text) => {
    const parts = text.split('\n');
    edit(parts, Math.floor(one * parts.length), Math.floor(other * parts.length));
    return parts.join('\n');
  };

/** The words and texts of a file: what is exchanged stays readable, and means something else. */
const TOKEN = /'(?:[^'\\\n]|\\.)*'|[A-Za-z_$][\w$]*|\d+/g;

/** Puts one word or text of a file in the place of another. */
const exchange =
  ([one, other]: [number, number]): Change =>
  (text) => {
    const tokens = [...text.matchAll(TOKEN)];
    const from = tokens[Math.floor(one * tokens.length)];
    const to = tokens[Math.floor(other * tokens.length)];
    if (!from || !to) return text;
    return text.slice(0, from.index) + to[0] + text.slice(from.index + from[0].length);
  };

const places = fc.tuple(at, at);

/** One small change, such as a slip of the hand, a bad merge or somebody hostile makes. */
export const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(at, fc.nat(40)).map(
    ([place, length]): Change =>
      (text) =>
        text.slice(0, index(text, place)) + text.slice(index(text, place) + length),
  ),
  fc.tuple(at, fc.constantFrom(...PIECES), fc.nat(3)).map(
    ([place, piece, length]): Change =>
      (text) =>
        text.slice(0, index(text, place)) + piece + text.slice(index(text, place) + length),
  ),
  places.map(
    lines((parts, a, b) => {
      [parts[a], parts[b]] = [parts[b] ?? '', parts[a] ?? ''];
    }),
  ),
  places.map(lines((parts, a, b) => parts.splice(b, 0, parts[a] ?? ''))),
  places.map(lines((parts, a, b) => parts.splice(a, 1 + (b % 3)))),
  places.map(exchange),
  places.map(exchange),
);
