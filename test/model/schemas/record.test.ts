// cspell:ignore sqare Kunden
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { issuesOf } from '../../../src/check/issues.ts';
import { list, maybe, record, variants } from '../../../src/model/schemas/record.ts';
import { textSchema } from '../../../src/model/schemas/text.ts';

/** What is said of a value, by field. */
function told(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return issuesOf(value, error?.issues ?? []).map(({ path, kind, data }) =>
    [path.join('.'), kind, data.meant]
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
  );
}

interface Person {
  name: string;
  age?: number;
}
const person = record<Person>({ name: z.string(), age: maybe(z.number()) });

describe('record', () => {
  it('takes its fields, of which some may be left out', () => {
    expect(told(person, { name: 'A' })).toEqual([]);
    expect(told(person, { name: 'A', age: 5 })).toEqual([]);
  });

  it('refuses another field, and says which was meant', () => {
    expect(told(person, { name: 'A', agee: 5 })).toEqual(['agee unknown-field-meant age']);
    expect(told(person, { name: 'A', address: 'x' })).toEqual(['address unknown-field']);
  });

  it('says once that a field is misspelt, not also that it is missing', () => {
    expect(told(person, { nme: 'A' })).toEqual(['nme unknown-field-meant name']);
    expect(told(person, { nme: 'A', name: 'B' })).toEqual(['nme unknown-field-meant name']);
  });

  it('says that a field is missing', () => {
    expect(told(person, {})).toEqual(['name missing']);
    expect(told(person, { name: undefined })).toEqual(['name missing']);
  });
});

describe('list', () => {
  it('has at least one entry', () => {
    expect(told(list(person), [])).toEqual(['empty']);
    expect(told(list(person), [{ name: 'A' }, { name: 'B' }])).toEqual([]);
  });

  it('is a list', () => {
    expect(told(list(person), { name: 'A' })).toEqual(['list']);
    expect(told(record<{ people: unknown }>({ people: list(person) }), { people: 'A' })).toEqual([
      'people list',
    ]);
  });

  it('says what is wrong in each entry', () => {
    expect(told(list(person), [{}, { name: 5 }])).toEqual(['0.name missing', '1.name type']);
  });
});

describe('variants', () => {
  const shape = variants('kind', [
    record<{ kind: 'circle'; radius: number }>({ kind: z.literal('circle'), radius: z.number() }),
    record<{ kind: 'square' | 'cube'; side: number }>({
      kind: z.enum(['square', 'cube']),
      side: z.number(),
    }),
  ]);

  it('are told apart by a field', () => {
    expect(told(shape, { kind: 'circle', radius: 1 })).toEqual([]);
    expect(told(shape, { kind: 'cube', side: 1 })).toEqual([]);
    expect(told(shape, { kind: 'circle', side: 1 })).toEqual([
      'radius missing',
      'side unknown-field',
    ]);
  });

  it('say which value was meant, and that one is missing', () => {
    expect(told(shape, { kind: 'sqare', side: 1 })).toEqual(['kind choice-meant square']);
    expect(told(shape, { kind: 'triangle', side: 1 })).toEqual(['kind choice']);
    expect(told(shape, { side: 1 })).toEqual(['kind missing']);
  });
});

describe('textSchema', () => {
  it('is a string for one language', () => {
    expect(told(textSchema(['fr']), 'clients')).toEqual([]);
    expect(told(textSchema(['fr']), ' ')).toEqual(['blank']);
    expect(told(textSchema(['fr']), { fr: 'clients' })).toEqual(['type']);
  });

  it('is one string for each of several languages, and for no other', () => {
    const both = textSchema(['en', 'fr']);
    expect(told(both, { en: 'customers', fr: 'clients' })).toEqual([]);
    expect(told(both, { en: 'customers' })).toEqual(['fr missing']);
    expect(told(both, { en: 'customers', fr: '' })).toEqual(['fr blank']);
    expect(told(both, { en: 'customers', fr: 'clients', de: 'Kunden' })).toEqual([
      'de unknown-field',
    ]);
    expect(told(both, 'customers')).toEqual(['type']);
  });
});
