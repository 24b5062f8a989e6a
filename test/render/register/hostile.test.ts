import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/render/core/engine.ts';
import { renderRegister } from '../../../src/render/register/index.ts';
import { ACME, TEMPLATES } from './fixture.ts';
import { withTexts } from './poison.ts';
import { partsOf } from './zip.ts';

const ENGINE = createEngine(TEMPLATES, 'en');
const render = (text: string) =>
  renderRegister({
    registry: withTexts(ACME, text),
    language: 'en',
    asOf: '2026-11-22',
    engine: ENGINE,
    templates: TEMPLATES,
  });

const ROW = /<tr[\s>].*?<\/tr>/gs;

/**
 * The elements of a page with their classes and ids: those around the rows of tables in their order,
 * and each row, of which the words say where it stands, but not what it is made of.
 */
const structureOf = (html: string) => ({
  around: elementsOf(html.replace(ROW, '<tr>')),
  rows: (html.match(ROW) ?? []).map(elementsOf).sort(),
});
const elementsOf = (html: string) =>
  html
    .match(/<[^>]+>/g)
    ?.map(withoutWords)
    .join('\n');
const withoutWords = (tag: string) =>
  tag
    .replace(/ (href|data-label|value|y)="[^"]*"/g, '')
    // A period is led to by its place among the periods.
    .replace(/(?<= id="by-periods-)\d+(?=")/, 'n');

const PLAIN = await render('word');

/** That a text is only text, in every format. */
async function expectHarmless(text: string): Promise<void> {
  const { html, markdown, csv, xlsx } = await render(text);
  expect(structureOf(html)).toEqual(structureOf(PLAIN.html));
  expect(markdown.split('\n').length).toBe(PLAIN.markdown.split('\n').length);
  const rows: string[][] = parse(csv, { bom: true });
  expect(rows).toHaveLength(ACME.activities.length + 1);
  expect(rows.flat().filter((field) => /^[=+\-@\t\r]/.test(field))).toEqual([]);
  for (const [name, xml] of partsOf(xlsx)) {
    if (name.startsWith('xl/worksheets/')) expect(xml, name).not.toMatch(/<f[ >]|t="e"/);
  }
}

describe('the structure of a page', () => {
  const page = (...rows: string[]) => structureOf(`<table>${rows.join('')}</table><p>x</p>`);
  const [one, two] = ['<tr><td>1</td></tr>', '<tr><td>2<br></td></tr>'];

  it('is the same whatever the order of rows, and no other if anything is added', () => {
    expect(page(two, one)).toEqual(page(one, two));
    expect(page(one, one)).not.toEqual(page(one, two));
    expect(page(one, two, one)).not.toEqual(page(one, two));
    expect(page(one, `${two}<b>`)).not.toEqual(page(one, two));
    expect(page(one, '<tr><td>2<br><i></td></tr>')).not.toEqual(page(one, two));
    expect(page(one, '<tr><td>2<br></td></tr></table>')).not.toEqual(page(one, two));
  });
});

describe('a text of a registry', () => {
  it('is printed at all', () => {
    expect(PLAIN.html.match(/word/g)?.length).toBeGreaterThan(100);
  });

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</td></tr></table></section></div>',
    '<span class="ropa-open">x</span>',
    '[x](javascript:alert(1)) ![y](z)',
    '[x][y]\n\n[y]: javascript:alert(1)',
    'a | b\n| --- |\n| c |',
    '# a\n## b\n- c\n1. d\n> e\n---\n***',
    '**a** _b_ `c` ~~d~~ <!-- e -->',
    '{{constructor}} {{> "register/cell.md"}} {{{x}}}',
    '&lt;b&gt; &#60;b&#62; &amp;',
    '\uE0000\uE001x\uE002',
    'a\u0000b\u2028c\u2029d',
    '\\',
    '    indented',
    '=HYPERLINK("http","x")',
    "+cmd|' /C calc'!A0",
    '@SUM(1)',
    '-1+1',
    '\t=1+1',
    '#N/A',
  ])('is only text: %j', expectHarmless);

  it('is only text, whatever signs it is made of', async () => {
    const sign = fc.constantFrom(...'<>&"\'`*_~[](){}|\\#-+=!:;/.@$%^\n\t 0aé');
    const text = fc.string({ unit: sign, minLength: 1, maxLength: 30 });
    const real = text.filter((one) => /[0aé]/.test(one) && !/\d:\/\/|www\./.test(one));
    await fc.assert(fc.asyncProperty(real, expectHarmless), { numRuns: 60, seed: 7 });
  });
});
