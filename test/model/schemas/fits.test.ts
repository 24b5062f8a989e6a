import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import * as dsl from '../../../src/index.ts';
import { kindOf, LANGUAGES, type Language } from '../../../src/model/index.ts';
import { fits } from '../../../src/model/schemas/fits.ts';
import { schemasFor } from '../../../src/model/schemas/index.ts';
import { organisationsIn, readOrganisation } from '../../../src/read/index.ts';

const folder = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const readingsIn = (registry: string) =>
  organisationsIn(registry).map((id) => readOrganisation(registry, id, dsl));
const declarations = ['registry', 'bench'].flatMap((path) =>
  readingsIn(folder(path)).flatMap((reading) => reading.declarations),
);

const languages = fc.constantFrom<readonly Language[]>(['en'], ['fr'], LANGUAGES).map(schemasFor);

/** What stands in the place of what was declared; nothing removes it. */
const ODD = fc.constantFrom<unknown>(
  ...[undefined, null, true, false, 0, 13, 12.5, '', ' ', 'none', 'FR', 'US', 'P3Y', '2026-02-30'],
  ...['consent', 'Ten words', '\u0007', [], [undefined], {}, { en: 'A', fr: 'B' }, Symbol('odd')],
  ...[{ gap: { question: 'Who?' } }, { gap: { question: '' } }, { gap: {}, more: 1 }],
  ...declarations.slice(0, 3).map(({ value }) => value),
);

/** A copy in which something else stands in one place, wherever the numbers lead to. */
function changed(value: unknown, turns: readonly number[], odd: unknown): unknown {
  const [turn, ...rest] = turns;
  if (turn === undefined || typeof value !== 'object' || value === null) return odd;
  const names = [...Object.keys(value), 'more'];
  const name = names[turn % names.length] ?? 'more';
  const part = (value as Record<string, unknown>)[name];
  const inside = kindOf(part) === undefined ? changed(part, rest, odd) : odd;
  if (Array.isArray(value))
    return value.map((one, index) => (String(index) === name ? inside : one));
  const copy: Record<string, unknown> = { ...value, [name]: inside };
  if (inside === undefined) delete copy[name];
  return copy;
}

describe('fits', () => {
  it('takes what zod takes, and refuses what zod refuses', () => {
    const seen = { taken: 0, refused: 0 };
    const turns = fc.array(fc.nat(30), { minLength: 1, maxLength: 7 });
    const same = fc.property(
      fc.constantFrom(...declarations),
      ...[languages, turns, ODD],
      ({ kind, value }, schemas, way, odd) => {
        for (const one of [value, changed(value, way, odd)]) {
          const { success } = schemas[kind].safeParse(one);
          expect(fits(schemas[kind], one)).toBe(success);
          seen[success ? 'taken' : 'refused']++;
        }
      },
    );
    fc.assert(same, { numRuns: 3000, seed: 1 });
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(1000);
  }, 60_000);

  it.each<[string, z.ZodType, unknown, unknown]>([
    ['a list without conditions', z.array(z.int()), [], [1.5]],
    ['a list of a certain length', z.array(z.int()).length(2), [1, 2], [1]],
    ['an object with other fields', z.object({ a: z.string() }), { a: '', b: 1 }, { a: 1 }],
    ['an object with a condition', z.strictObject({}).refine(() => false), undefined, {}],
    ['a text with a form', z.string().min(2), 'ab', 'a'],
    ['a text made of anything', z.coerce.string(), 1, Object.create(null)],
    ['a text that is changed first', z.string().trim().min(1), ' a', ' '],
    ['alternatives with a condition', z.union([z.string()]).refine((v) => v !== ''), 'a', ''],
    ['a value that may be null', z.nullable(z.string()), null, 1],
  ])('asks zod about %s', (_, schema, right, wrong) => {
    expect([right, wrong].map((one) => fits(schema, one))).toEqual(
      [right, wrong].map((one) => schema.safeParse(one).success),
    );
    expect(fits(schema, wrong)).toBe(false);
  });
});
