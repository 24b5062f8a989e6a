import { relative } from 'node:path';
import { expect, it } from 'vitest';
import { judge } from '../harness.ts';

const category = (name: string) => `import { dataCategory } from 'ropa';

export const ${name} = dataCategory({ id: 'choices', name: '${name}' });
`;

const related = (files: Parameters<typeof judge>[0]) =>
  judge(files)
    .filter(({ rule }) => rule === 'integrity/duplicate-id')
    .map(({ file, line, column, related: others = [] }) => ({
      at: `${file}:${line}:${column}`,
      others: others.map((one) => [
        relative('', one.file).replace(/^.*\/acme\//, ''),
        `${one.line}:${one.column}-${one.endLine}:${one.endColumn}`,
        one.message,
        one.data,
      ]),
    }));

it('names the place where the id was used first', () => {
  const files = { 'a.ts': category('interests'), 'b.ts': category('language') };
  expect(related(files)).toEqual([
    {
      at: 'b.ts:3:44',
      others: [['a.ts', '3:45-3:54', 'other', { id: 'choices' }]],
    },
  ]);
});
