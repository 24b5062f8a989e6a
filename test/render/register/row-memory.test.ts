import { expect, it } from 'vitest';
import { readTheme } from '../../../src/app/templates.ts';
import { printsRowsApart, RowMemory } from '../../../src/render/register/row-memory.ts';
import type { Cell } from '../../../src/render/register/shapes.ts';

const cell = (text: string): Cell => [{ text }];
const [ann, bob, carl] = ['Ann', 'Bob', 'Carl'].map(cell) as [Cell, Cell, Cell];

function printer() {
  const asked: string[][] = [];
  const print = (rows: readonly (readonly Cell[])[]) => {
    const lines = rows.map(
      (cells) => `|${cells.map((one) => ` ${one[0]?.text ?? ''} |`).join('')}`,
    );
    asked.push(lines);
    return `## Title\n\n| A | B |\n| --- | --- |\n${lines.map((line) => `${line}\n`).join('')}`;
  };
  return { asked, print };
}

it('prints only rows of cells that were not there before, and the first for its table', () => {
  const memory = new RowMemory();
  const { asked, print } = printer();
  const first = memory.print(
    't',
    [
      [ann, []],
      [bob, carl],
    ],
    print,
  );
  const second = memory.print(
    't',
    [
      [ann, []],
      [bob, carl],
      [bob, ann],
      [[], carl],
    ],
    print,
  );
  expect(asked[1]).toEqual(['| Ann |  |', '| Bob | Ann |', '|  | Carl |']);
  expect(second?.lines.map(({ markdown }) => markdown)).toEqual([
    '| Ann |  |\n',
    '| Bob | Carl |\n',
    '| Bob | Ann |\n',
    '|  | Carl |\n',
  ]);
  expect(second?.lines[0]).toBe(first?.lines[0]);
  expect(second?.lines[1]).toBe(first?.lines[1]);
});

it('knows tables apart, and gives nothing where there is not a line for each row', () => {
  const memory = new RowMemory();
  const { asked, print } = printer();
  memory.print('t', [[ann], [bob]], print);
  memory.print('u', [[ann], [bob]], print);
  expect(asked[1]).toEqual(['| Ann |', '| Bob |']);
  expect(memory.print('v', [[ann], [bob]], () => 'Words.\n')).toBeUndefined();
});

it('is used where templates print each row for itself', () => {
  const { templates } = readTheme();
  const using = (name: string, more: string) =>
    printsRowsApart({ ...templates, [name]: `${templates[name]}${more}` });
  expect(printsRowsApart(templates)).toBe(true);
  expect(using('register/table.md', '{{@index}}')).toBe(false);
  expect(using('register/table.md', '{{#if rows.[9]}}Many.{{/if}}')).toBe(false);
  expect(using('register/section.md', '{{table.rows.length}}')).toBe(false);
  expect(using('register/cell.md', '{{@root.table.rows.length}}')).toBe(false);
});
