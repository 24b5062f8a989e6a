import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/model/index.ts';
import { compile, type OrganisationReading, type Range } from '../../src/read/index.ts';
import { checkReading, fixture, read } from './harness.ts';
import { made } from './made.ts';

/** The words in a range, as an editor selects them: lines, and columns in UTF-16 units. */
function wordsIn({ file, line, column, endLine, endColumn }: Range): string {
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  const lines = text.split(/\r?\n/).slice(line - 1, endLine);
  const last = lines.length - 1;
  lines[last] = lines[last]?.slice(0, endColumn - 1) ?? '';
  lines[0] = lines[0]?.slice(column - 1) ?? '';
  return lines.join('\n');
}

/** `file:line:column words` */
function place(reading: OrganisationReading, range: Range | undefined): string {
  if (!range) return 'nowhere';
  return `${relative(reading.folder, range.file)}:${range.line}:${range.column} ${wordsIn(range)}`;
}

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

  it.each<[string, number, number, string]>([
    ['a property', 14, 12, "orders.ts:14:3 role: 'controller'"],
    ['its key', 14, 3, "orders.ts:14:3 role: 'controller'"],
    ['a shorthand property', 22, 5, 'orders.ts:22:3 retention'],
    [
      'an entry of a list',
      18,
      6,
      "orders.ts:18:5 { category: contactDetails, source: 'data-subject' }",
    ],
    ['a property of it', 18, 7, 'orders.ts:18:7 category: contactDetails'],
    ['a spread', 12, 5, 'orders.ts:11:1 export default activity({'],
    ['a statement', 1, 1, "orders.ts:1:1 import { activity } from 'ropa';"],
  ])('the field around %s', (_, line, column, expected) => {
    const field = reading.fieldAt(`${reading.folder}/orders.ts`, line, column);
    expect(place(reading, field).split('\n')[0]).toBe(expected);
  });

  it('is in no field between statements, past the end, or in another file', () => {
    expect(reading.fieldAt(`${reading.folder}/orders.ts`, 10, 1)).toBeUndefined();
    expect(reading.fieldAt(`${reading.folder}/orders.ts`, 1000, 1)).toBeUndefined();
    expect(reading.fieldAt('/elsewhere/orders.ts', 1, 1)).toBeUndefined();
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

describe('two declarations with one id', () => {
  it('are each found where they stand', async () => {
    const registry = made({
      'acme/a.ts':
        "import { dataSubject } from 'ropa';\n\nexport const a = dataSubject({ id: 'a', name: 'a' });\n",
      'acme/b.ts':
        "import { dataSubject } from 'ropa';\n\nexport const b = dataSubject({ id: 'a' });\n",
    });
    const found = await checkReading(registry);
    expect(found.map(({ at, says }) => [at, says])).toEqual([
      ['acme/b.ts:3:30', 'The field “name” is missing.'],
      ['acme/b.ts:3:36', 'The id “a” is used twice.'],
    ]);
  });
});
