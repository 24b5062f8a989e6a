import { basename, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { register } from 'tsx/esm/api';
import { describe, expect, it } from 'vitest';
import { organisationsIn } from '../../src/read/index.ts';
import { fixture, read } from './harness.ts';

/** The same value without its functions, which reading and running do not share. */
function withoutFunctions(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutFunctions);
  const parts = Object.entries(value).filter(([, part]) => typeof part !== 'function');
  return Object.fromEntries(parts.map(([name, part]) => [name, withoutFunctions(part)]));
}

const repository = fixture('../..');
const registries = [`${repository}registry`, fixture('reading')];
const organisations = registries.flatMap((registry) =>
  organisationsIn(registry).map((id) => [`${basename(registry)}/${id}`, registry, id] as const),
);

/** Files run as ordinary modules, in which `ropa` is this package by its own name: `lib/`. */
const running = register({ namespace: 'executing' });
const run = (file: string): Promise<Record<string, unknown>> =>
  running.import(pathToFileURL(file).href, import.meta.url);

describe('reading a registry gives what running it gives', () => {
  it('finds registries', () => {
    expect(organisations.map(([name]) => name)).toEqual(
      expect.arrayContaining(['registry/oo2', 'reading/constructs', 'reading/bilingual']),
    );
  });

  it.each(organisations)('%s', async (_, registry, id) => {
    const reading = read(registry, id);
    expect(reading.problems).toEqual([]);
    const compared: string[] = [];
    for (const file of reading.files) {
      const ran = await run(file);
      const wasRead = Object.fromEntries(reading.exports.get(file) ?? []);
      expect(Object.keys(wasRead).sort(), file).toEqual(Object.keys(ran).sort());
      expect(withoutFunctions(wasRead), file).toStrictEqual(withoutFunctions({ ...ran }));
      compared.push(relative(reading.folder, file));
    }
    expect(compared).toContain('organisation.ts');
  });
});
