import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { KINDS } from '../../src/model/index.ts';
import { schemasFor } from '../../src/model/schemas/index.ts';
import { name as words } from '../../src/model/schemas/primitives.ts';
import { compile } from '../../src/read/index.ts';
import { filesOf, organisationsIn } from '../../src/read/registry-files.ts';
import { differsInWords, WORDED } from '../../src/read/wording.ts';
import { putTogether } from '../check/put-together.ts';
import { temporaryFolder } from '../cli/ropa.ts';
import { fixture, read } from './harness.ts';

const same = (before: string, now: string) => differsInWords(Buffer.from(before), Buffer.from(now));

const file = (activity: string, before = '') =>
  `import { activity, gap } from 'ropa';\n${before}export default activity(${activity});\n`;

describe('two versions of a file', () => {
  it.each([
    ["{ id: 'a', name: 'One' }", "{ id: 'a', name: 'Another one' }"],
    ["{ name: { en: 'One', fr: 'Un' } }", "{ name: { en: 'Another', fr: 'Un autre' } }"],
    ["{ owner: gap({ question: 'Who?' }) }", "{ owner: gap({ question: 'Who is it?' }) }"],
    ["{ purposes: [{ purpose: 'One' }] }", "{ purposes: [{ purpose: 'Été « deux » — ‘2’' }] }"],
    ['{ name: "One" }', '{ name: "It’s another" }'],
    ["{ name: 'One' }", '{ name: "One" }'],
    ["{ name: 'One', id: 'a' }", "{\n  // more\n  name: 'Two' /* two */,\n  id: 'a',\n}"],
  ])('are the same but for words: %s', (before, now) => {
    expect(same(file(before), file(now))).toBe(true);
  });

  it.each([
    ['a choice', "{ name: 'One', role: 'controller' }", "{ name: 'One', role: 'processor' }"],
    ['an id', "{ id: 'one', name: 'One' }", "{ id: 'two', name: 'One' }"],
    ['the name of a field', "{ name: 'One' }", "{ title: 'One' }"],
    ['another kind of value', "{ name: 'One' }", "{ name: { en: 'One' } }"],
    ['a template', "{ name: 'One' }", '{ name: `One` }'],
    ['an escape', "{ name: 'One' }", "{ name: 'O\\'ne' }"],
    ['a mark that cannot be seen', "{ name: 'One' }", "{ name: 'One\u200b' }"],
    ['a template', `{ name: \`a \${b} c\` }`, `{ name: \`a \${b} d\` }`],
    ['words that are none', "{ name: 'One' }", "{ name: ' ' }"],
    ['an address', "{ url: 'https://a.example' }", "{ url: 'https://b.example' }"],
    ['a list', "{ moments: ['one'] }", "{ moments: ['two'] }"],
    ['a comment for the compiler', "{ name: 'One' }", "{ /* @ts-ignore */ name: 'One' }"],
    ['the order of fields', "{ id: 'a', name: 'One' }", "{ name: 'One', id: 'a' }"],
    ['a reference', '{ owner: one }', '{ owner: two }'],
    ['a number', '{ count: 1 }', '{ count: 2 }'],
    ['words in a list of a list', "{ moments: [['one']] }", "{ moments: [['two']] }"],
    ['words that are not given', "{ ...{ name: 'One' } }", "{ ...{ name: 'Two' } }"],
    ['what has a type of its own', "{ name: 'One' } as const", "{ name: 'Two' } as const"],
  ])('are not where they differ in %s', (_, before, now) => {
    expect(same(file(before), file(before))).toBe(true);
    expect([same(file(before), file(now)), same(file(now), file(before))]).toEqual([false, false]);
  });

  it.each([
    ["import { a } from './a.ts';\n", "import { a } from './b.ts';\n"],
    ["import { a } from './a.ts';\n", "import { b as a } from './a.ts';\n"],
    ["import { a } from './a.ts';\n", "import type { a } from './a.ts';\n"],
    ['export const a = 1;\n', 'const a = 1;\n'],
    ['const { a } = b;\n', 'const { c: a } = b;\n'],
  ])('are not where they begin with %j and %j', (before, now) => {
    expect(same(file('{}', before), file('{}', before))).toBe(true);
    expect(same(file('{}', before), file('{}', now))).toBe(false);
  });

  it('are not where a constant differs that may be used as something else', () => {
    const using = '{ role: role.name }';
    const [one, two] = ["const role = { name: 'a' };\n", "const role = { name: 'b' };\n"];
    expect(same(file(using, one), file(using, two))).toBe(false);
  });

  it('are not where one of them is beyond the common part of the language, or no text', () => {
    const [whole, strange] = [file("{ name: 'One' }"), file("{ name: 'One' }!")];
    expect([same(strange, strange), same(whole, strange)]).toEqual([false, false]);
    const broken = Buffer.from([0xff, 0xfe]);
    expect(differsInWords(broken, broken)).toBe(false);
    expect(same('\0', '\0')).toBe(false);
  });
});

type Schema = z.core.$ZodTypes;

const inner = (schema: z.core.$ZodType) => (schema as Schema)._zod.def;

/** Whether a schema takes any words where it takes a text: what it asks of them is what it asks of all. */
function takesWords(schema: z.core.$ZodType): boolean {
  const def = inner(schema);
  if (schema === words) return true;
  if (def.type === 'optional') return takesWords(def.innerType);
  if (def.type === 'union') return def.options.every((one) => takesWords(one));
  return def.type === 'object';
}

/** Every field of every object in a schema. */
function fieldsIn(
  schema: z.core.$ZodType,
  seen = new Set<z.core.$ZodType>(),
): [string, z.core.$ZodType][] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const def = inner(schema);
  if (def.type === 'optional') return fieldsIn(def.innerType, seen);
  if (def.type === 'array') return fieldsIn(def.element, seen);
  if (def.type === 'union') return def.options.flatMap((one) => fieldsIn(one, seen));
  if (def.type !== 'object') return [];
  return Object.entries(def.shape).flatMap(([name, field]) => [
    [name, field] as [string, z.core.$ZodType],
    ...fieldsIn(field, seen),
  ]);
}

describe('fields that take any words', () => {
  const fields = [['en'] as const, ['en', 'fr'] as const].flatMap((languages) =>
    KINDS.flatMap((kind) => fieldsIn(schemasFor(languages)[kind])),
  );

  it('do so in every schema, wherever they are named so', () => {
    const wrong = fields.filter(([name, field]) => WORDED.has(name) && !takesWords(field));
    expect(wrong.map(([name]) => name)).toEqual([]);
    const named = new Set(fields.map(([name]) => name));
    expect([...WORDED].filter((name) => !named.has(name))).toEqual([]);
    const others = fields.filter(([, field]) => !takesWords(field)).map(([name]) => name);
    expect(others).toEqual(expect.arrayContaining(['role', 'id', 'email', 'url']));
  });

  it('compile, and are valid, with other words, each of them', async () => {
    const folder = temporaryFolder();
    cpSync(fixture('types'), folder, { recursive: true });
    const ids = organisationsIn(folder).filter((id) => id.startsWith('accepted'));
    const files = ids.flatMap((id) => filesOf(folder, id).files);
    const changed = new Set<string>();
    for (const path of files) {
      const before = readFileSync(path, 'utf8');
      let now = before;
      for (const { 0: whole, 1: name = '', index } of before.matchAll(/\b(\w+): '[^'\\]*'/g)) {
        // Counted from the end, which stays where it is.
        const at = now.length - (before.length - index);
        const other = `${name}: 'none: 12 of “these” — ${name}'`;
        const next = now.slice(0, at) + other + now.slice(at + whole.length);
        // Some are constants, or in a file beyond the common part of the language.
        if (!WORDED.has(name) || !same(now, next)) continue;
        changed.add(name);
        now = next;
      }
      writeFileSync(path, now);
    }
    expect([...WORDED].filter((name) => !changed.has(name))).toEqual([]);
    expect(await compile(files)).toEqual([]);
    const refused = ids.flatMap((id) => {
      const { declarations } = read(folder, id);
      return putTogether(id, declarations, []).reported;
    });
    expect(refused).toEqual([]);
  }, 60_000);
});
