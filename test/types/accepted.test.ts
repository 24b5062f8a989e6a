import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { check } from '../../src/app/check.ts';
import type { Finding } from '../../src/check/index.ts';
import { COUNTRIES, FULLY_ADEQUATE } from '../../src/law/index.ts';
import { KINDS } from '../../src/model/index.ts';
import { schemasFor } from '../../src/model/schemas/index.ts';
import { compile } from '../../src/read/index.ts';
import { fixture, read } from '../read/harness.ts';

const root = fixture('types');
const organisations = readdirSync(root).filter((name) => name.startsWith('accepted'));
const readings = organisations.map((name) => read(root, name));
const declarations = readings.flatMap((reading) => reading.declarations);

/** Names of fields, and values of a choice, that occur in a value. */
function usedIn(value: unknown, used: Set<string>, seen = new Set<unknown>()): Set<string> {
  if (typeof value !== 'object' || value === null) return used.add(String(value));
  if (seen.has(value)) return used;
  seen.add(value);
  if (!Array.isArray(value)) for (const name of Object.keys(value)) used.add(`${name}:`);
  for (const part of Object.values(value)) usedIn(part, used, seen);
  return used;
}

/** Names of fields, and values of a choice, that a schema knows. */
function knownTo(
  schema: z.core.$ZodType,
  known: Set<string>,
  seen = new Set<unknown>(),
): Set<string> {
  if (seen.has(schema)) return known;
  seen.add(schema);
  const { def } = schema._zod as unknown as { def: Record<string, unknown> };
  const inner = [
    def.innerType,
    def.element,
    def.in,
    def.out,
    ...((def.options as unknown[]) ?? []),
  ];
  for (const [name, field] of Object.entries((def.shape as object) ?? {})) {
    known.add(`${name}:`);
    inner.push(field);
  }
  for (const value of Object.values((def.entries as object) ?? {})) known.add(String(value));
  for (const value of (def.values as unknown[]) ?? []) known.add(String(value));
  for (const one of inner) if (one) knownTo(one as z.core.$ZodType, known, seen);
  return known;
}

describe('what the law allows', () => {
  it('compiles', async () => {
    expect(await compile(readings.flatMap(({ files }) => files))).toEqual([]);
  });

  it('is read, and is valid', async () => {
    expect(readings.flatMap(({ problems }) => problems)).toEqual([]);
    const checked = await check({ registry: root, organisations, asOf: '2026-11-21' });
    const schema = ({ rule, severity }: Finding) =>
      severity === 'error' && /^(registry|integrity)\//.test(rule);
    expect(checked.flatMap(({ findings }) => findings).filter(schema)).toEqual([]);
    expect(checked.map(({ registry }) => registry?.organisation.id)).toEqual(organisations);
  });

  it('is accepted by the schema of its kind', () => {
    for (const reading of readings) {
      const organisation = reading.declarations.find(({ kind }) => kind === 'organisation');
      const schemas = schemasFor(organisation?.value.languages as ['en']);
      for (const { kind, value } of reading.declarations) {
        const { error } = schemas[kind].safeParse(value);
        expect(error?.issues ?? [], `${kind} ${value.id}`).toEqual([]);
      }
    }
  });

  it('covers every kind of declaration', () => {
    expect(new Set(declarations.map(({ kind }) => kind))).toEqual(new Set(KINDS));
  });

  it('covers every field and every choice of every schema, but for single countries', () => {
    const used = new Set<string>();
    for (const { value } of declarations) usedIn(value, used);
    const known = new Set<string>();
    for (const schema of Object.values(schemasFor(['en', 'fr']))) knownTo(schema, known);
    expect(known.size).toBeGreaterThan(250);
    for (const country of [...COUNTRIES, ...FULLY_ADEQUATE]) known.delete(country);
    expect([...known].filter((name) => !used.has(name))).toEqual([]);
  });
});
