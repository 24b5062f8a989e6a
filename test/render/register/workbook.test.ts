import { readXlsx } from 'hucre/xlsx';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { type Cell, type Sheet, toXlsx } from '../../../src/render/register/workbook.ts';
import { partsOf } from './zip.ts';

const book = (sheets: readonly Sheet[]) => ({
  title: 'Record',
  author: 'Acme',
  day: '2026-11-22',
  shortened: '… [shortened]',
  sheets,
});
const sheetOf = (rows: readonly (readonly Cell[])[], more: Partial<Sheet> = {}): Sheet => ({
  id: 'list',
  name: 'List',
  widths: [20, 40],
  rows,
  ...more,
});
const column = (...texts: string[]) => sheetOf(texts.map((text) => [{ text }]));

async function readBack(sheets: readonly Sheet[]) {
  return readExcelFile(Buffer.from(await toXlsx(book(sheets))), { trim: false });
}

describe('toXlsx', () => {
  it('gives texts that a second library reads back, sheet by sheet', async () => {
    const read = await readBack([
      sheetOf([
        [
          { text: 'Activité', style: 'head' },
          { text: 'Finalités', style: 'head' },
        ],
        [{ text: 'été' }, { text: 'a\nb' }],
      ]),
      sheetOf([[{ text: 'x' }]], { id: 'other', name: 'a/b' }),
    ]);
    expect(read).toEqual([
      {
        sheet: 'List',
        data: [
          ['Activité', 'Finalités'],
          ['été', 'a\nb'],
        ],
      },
      { sheet: 'a b', data: [['x']] },
    ]);
  });

  it.each([
    '=HYPERLINK("http://evil.example","click")',
    "+cmd|' /C calc'!A0",
    '@SUM(1)',
    '-1+1',
    '\t=1+1',
    '#N/A',
    '#REF!',
    '1e5',
    '2026-11-22',
    'TRUE',
    '"quoted", <b>&amp;</b>',
    'two\nlines',
  ])('holds %j as text, never as a formula, an error, a number or a date', async (payload) => {
    const bytes = await toXlsx(book([column(payload)]));
    const parts = partsOf(bytes);
    const xml = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(xml).toMatch(
      /<c r="A1" t="(s|inlineStr)"|<c r="A1" s="\d+" t="(s|inlineStr)"|t="inlineStr"/,
    );
    expect(xml).not.toContain('<f');
    expect([...parts.keys()].filter((name) => /externalLink|vba|\.rels$/.test(name))).toEqual([
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
    ]);
    const [sheet] = await readBack([column(payload)]);
    expect(sheet?.data).toEqual([[payload]]);
  });

  it('shortens what no cell can hold, and says so', async () => {
    const [sheet] = await readBack([
      column('x'.repeat(40_000), `${'y'.repeat(32_753)}😀${'z'.repeat(99)}`),
    ]);
    const [long = '', cut = ''] = sheet?.data.flat().map(String) ?? [];
    expect(long).toHaveLength(32_767);
    expect(long.endsWith('xx… [shortened]')).toBe(true);
    expect(cut.endsWith('yy… [shortened]')).toBe(true);
  });

  it('drops signs that XML cannot hold', async () => {
    const [sheet] = await readBack([column('a\u0000b\u001bc\ud800d\uffffe\r\nf')]);
    expect(sheet?.data).toEqual([['abcde\nf']]);
  });

  it('keeps the head of a list in sight and lets it be filtered, with columns of a width', async () => {
    const rows = [
      [{ text: 'A' }, { text: 'B' }],
      [{ text: '1' }, { text: '2' }],
    ];
    const xml = partsOf(await toXlsx(book([sheetOf(rows, { list: 1 })]))).get(
      'xl/worksheets/sheet1.xml',
    );
    expect(xml).toContain('ySplit="1"');
    expect(xml).toContain('state="frozen"');
    expect(xml).toContain('<autoFilter ref="A1:B2"/>');
    expect(xml).toContain('<col min="2" max="2" width="40" customWidth="true"/>');
  });

  it('wraps texts', async () => {
    const styles = partsOf(await toXlsx(book([column('x')]))).get('xl/styles.xml');
    expect(styles).toMatch(/<alignment[^>]*wrapText="(1|true)"/);
  });

  it('leads from a cell to a sheet, whatever its name', async () => {
    const bytes = await toXlsx(
      book([
        sheetOf([[{ text: 'go', to: 'b' }]]),
        sheetOf([[{ text: 'x' }]], { id: 'b', name: "l'été: 1" }),
      ]),
    );
    const read = await readXlsx(bytes, { readStyles: true });
    expect(read.sheets[0]?.cells?.get('0,0')?.hyperlink?.location).toBe("'l''été 1'!A1");
  });

  it('gives the same bytes for the same workbook', async () => {
    const make = () => toXlsx(book([column('x', 'y')]));
    const first = await make();
    await new Promise((done) => setTimeout(done, 2100));
    expect(Buffer.compare(first, await make())).toBe(0);
  });
});
