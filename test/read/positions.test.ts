import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/model/index.ts';
import { compile } from '../../src/read/index.ts';
import { checkReading, fixture, place, read } from './harness.ts';
import { made } from './made.ts';

describe('the place of a value', () => {
  const reading = read(fixture('reading'), 'constructs');
  const at = (path: Path, part?: 'key' | 'value') => place(reading, reading.locate(path, part));
  const order: Path = ['activities', 'orders'];

  it('needs a registry that reads and compiles', async () => {
    expect(reading.problems).toEqual([]);
    expect(await checkReading(fixture('reading'))).toEqual([]);
  });

  it.each<[string, Path, string]>([
    ['a spread constant', [...order, 'status'], "orders.ts:9:54 'active'"],
    [
      'a key in quotes, a value in parentheses',
      [...order, 'name'],
      "orders.ts:13:12 'Orders of customers'",
    ],
    ['a literal', [...order, 'role'], "orders.ts:14:9 'controller'"],
    ['a declaration: where it is used', [...order, 'dataSubjects', 0], 'orders.ts:15:18 customers'],
    [
      'an imported name with another name here',
      [...order, 'dataSubjects', 1],
      'orders.ts:15:29 guests',
    ],
    ['an imported constant', [...order, 'purposes', 0, 'id'], "shared.ts:13:29 'orders'"],
    [
      'a property of a property',
      [...order, 'purposes', 0, 'purpose'],
      "shared.ts:11:36 'Handle orders'",
    ],
    ['what is added to a spread', [...order, 'purposes', 1, 'id'], "orders.ts:16:39 'again'"],
    [
      'a property of a module',
      [...order, 'purposes', 1, 'condition'],
      "shared.ts:11:36 'Handle orders'",
    ],
    [
      'what a spread brings',
      [...order, 'purposes', 1, 'legalBasis', 'basis'],
      "shared.ts:13:77 'contract'",
    ],
    ['an entry of a list', [...order, 'data', 0, 'category'], 'orders.ts:18:17 contactDetails'],
    ['an entry of a spread list', [...order, 'data', 1, 'source'], "orders.ts:8:51 'automatic'"],
    ['a constant of ropa: where it is used', [...order, 'recipients'], 'shared.ts:9:23 none'],
    ['a shorthand property', [...order, 'retention', 0, 'then'], "orders.ts:7:61 'erase'"],
    [
      'a template',
      [...order, 'retention', 0, 'active', 'period'],
      `shared.ts:4:23 \`\${years} years\``,
    ],
    [
      'what gap() is given',
      [...order, 'retention', 0, 'archive', 'period', 'gap', 'stated'],
      "shared.ts:7:58 'as long as needed'",
    ],
    [
      'what citation() is given',
      [...order, 'retention', 0, 'archive', 'law', 0, 'article'],
      "shared.ts:6:54 '6'",
    ],
    [
      'what a namespace declares',
      ['dataSubjects', 'customers', 'name'],
      "people.ts:4:43 'customers'",
    ],
    [
      'what a function of languages() declares',
      ['dataSubjects', 'visitors', 'id'],
      "people.ts:8:52 'visitors'",
    ],
    [
      'a text of two lines',
      ['dataCategories', 'contact-details', 'items', 1],
      'data.ts:6:29 `telephone\nnumber`',
    ],
    ['the organisation', ['organisation', 'addresses', 0, 'city'], "organisation.ts:8:49 'Dublin'"],
  ])('%s', (_, path, expected) => {
    expect(at(path)).toBe(expected);
  });

  it.each<[string, Path, string]>([
    ['a key', [...order, 'role'], 'orders.ts:14:3 role'],
    ['a key in quotes', [...order, 'name'], "orders.ts:13:3 'name'"],
    ['a shorthand property', [...order, 'retention'], 'orders.ts:22:3 retention'],
    ['a key of a spread constant', [...order, 'id'], 'orders.ts:9:16 id'],
    [
      'a missing key: the literal around it',
      [...order, 'purposes', 1, 'remarks'],
      "orders.ts:16:22 { ...orders, id: 'again', condition: shared.handle }",
    ],
  ])('of %s', (_, path, expected) => {
    expect(at(path, 'key')).toBe(expected);
  });

  it.each<[string, Path, string]>([
    [
      'of an entry',
      [...order, 'purposes', 0, 'legalBasis', 'law'],
      "shared.ts:13:68 { basis: 'contract' }",
    ],
    ['of a field in a missing field', [...order, 'dpia', 'outcome'], 'orders.ts:11:25 {'],
    [
      'of a list: past its end',
      [...order, 'dataSubjects', 7, 'name'],
      'orders.ts:15:17 [customers, guests]',
    ],
    ['inside a text', [...order, 'role', 'name'], "orders.ts:14:9 'controller'"],
  ])('a missing field is at the closest literal around it: %s', (_, path, expected) => {
    expect(at(path).split('\n')[0]).toBe(expected);
  });

  it('is nowhere for what is not declared', () => {
    expect(at(['activities', 'none'])).toBe('nowhere');
    expect(at(['recipients', 'orders', 'id'])).toBe('nowhere');
  });
});

describe('places, whatever the file is written like', () => {
  const text = [
    "import { dataSubject } from 'ropa';",
    "/* 𝒳é😀 */ export const people = dataSubject({ id: 'people', name: '𝒳', nam: 'é' });",
    "\texport const others = dataSubject({ id: '😀😀', name: 'others' });",
    '',
  ].join('\n');

  it.each([
    ['LF', text],
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${text}`],
  ])('%s', async (_, content) => {
    const registry = made({ 'acme/people.ts': content });
    expect(await checkReading(registry)).toEqual([
      {
        at: 'acme/people.ts:2:75',
        rule: 'registry/unknown-field',
        says: 'There is no field “nam” here. Did you mean “name”?',
      },
      {
        at: 'acme/people.ts:3:42',
        rule: 'registry/invalid-value',
        says: '“😀😀” is not an id: use lower-case letters, digits and hyphens, as in “training-orders”.',
      },
    ]);
    const reading = read(registry, 'acme');
    const locate = (...path: Path) =>
      place(reading, reading.locate(['dataSubjects', ...path], 'key'));
    expect(locate('people', 'nam')).toBe('people.ts:2:75 nam');
    expect(locate('😀😀', 'name')).toBe('people.ts:3:50 name');
    // The compiler counts columns in the same way.
    const [diagnostic] = await compile(reading.files);
    expect(diagnostic).toMatchObject({ line: 2, column: 75, code: 'TS2561' });
  });
});
