import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../src/render/core/html.ts';
import { PartHtml } from '../../../src/render/preview/part-html.ts';

const table = (...rows: readonly string[]) =>
  `## Title\n\nWords.\n\n| Who | What |\n| --- | --- |\n${rows.map((row) => `| ${row} |\n`).join('')}`;

const ONE = '**Ann** | a, <span class="ropa-open">b</span><br>c';
const TWO = '[Bob](#bob) | \\| and \\*';
const THREE = '– Cleo | ';

describe('is the same as the HTML of the whole', () => {
  it.each([
    ['a table', [table(ONE, TWO)]],
    [
      'a row more, less, twice and out of order',
      [
        table(ONE, TWO),
        table(ONE, THREE, TWO),
        table(TWO, TWO, ONE),
        table(THREE),
        table(ONE, TWO),
      ],
    ],
    ['other heads', [table(ONE), table(ONE).replace('What', 'When')]],
    ['words after it', [table(ONE, TWO), `${table(TWO)}\nMore.\n`]],
    ['several tables', [`${table(ONE)}\n${table(TWO)}`, `${table(TWO)}\n${table(ONE)}`]],
    ['none', ['Words.\n', '## Title\n\n- one\n- two\n']],
    ['one without rows', [table()]],
  ])('%s', (_, versions) => {
    const parts = new PartHtml();
    for (const markdown of versions) expect(parts.of(markdown)).toBe(toHtml(markdown));
    for (const markdown of versions) expect(parts.of(markdown)).toBe(toHtml(markdown));
  });
});
