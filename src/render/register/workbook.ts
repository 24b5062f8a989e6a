import { type CellStyle, type WriteSheet, writeXlsx, type Cell as XlsxCell } from 'hucre/xlsx';
import { xmlCharacters } from '../core/xml.ts';
import { sheetNames } from './sheet-names.ts';

/** A cell of a workbook. Always text: nothing here can become a formula, a number or a date. */
export interface Cell {
  readonly text: string;
  /** How it is set: as the head of a column, the title of a part, or something not yet established. */
  readonly style?: 'head' | 'title' | 'open';
  /** The id of a sheet of the same workbook that it leads to. */
  readonly to?: string;
}

export interface Sheet {
  readonly id: string;
  /** The wished name; made unique and short enough. */
  readonly name: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  /** How many columns stay in sight, where the first row heads a list that can be filtered. */
  readonly list?: number;
}

export interface Workbook {
  readonly title: string;
  readonly author: string;
  /** The day that the file is dated, `YYYY-MM-DD`: never the day on which it is made. */
  readonly day: string;
  /** What ends a text that does not fit into a cell. */
  readonly shortened: string;
  readonly sheets: readonly Sheet[];
}

/** The most that a cell holds, in UTF-16 units. */
const MAXIMUM = 32_767;

const STYLES: Readonly<Record<NonNullable<Cell['style']> | 'plain', CellStyle>> = {
  plain: { alignment: { vertical: 'top', wrapText: true } },
  head: {
    font: { bold: true, color: { rgb: 'FFFFFF' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '27405E' } },
    alignment: { vertical: 'center', wrapText: true },
  },
  title: {
    font: { bold: true, size: 12 },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E4EAF1' } },
    alignment: { vertical: 'center' },
  },
  open: {
    font: { color: { rgb: '7A3E00' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF1D6' } },
    alignment: { vertical: 'top', wrapText: true },
  },
};

function fit(text: string, shortened: string): string {
  const clean = xmlCharacters(text.replace(/\r\n?/g, '\n'));
  if (clean.length <= MAXIMUM) return clean;
  const kept = clean.slice(0, MAXIMUM - shortened.length);
  return kept.replace(/[\ud800-\udbff]$/, '') + shortened;
}

const letter = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letter(Math.floor(column / 26) - 1) + letter(column % 26);

function toSheet(sheet: Sheet, name: string, names: ReadonlyMap<string, string>, book: Workbook) {
  const cells = new Map<string, Partial<XlsxCell>>();
  for (const [row, entries] of sheet.rows.entries()) {
    for (const [column, { text, style = 'plain', to }] of entries.entries()) {
      const value = fit(text, book.shortened);
      const target = to === undefined ? undefined : names.get(to);
      // A text cell stays one when somebody edits it in place.
      const base = /^[=+\-@]/.test(value) ? { ...STYLES[style], numFmt: '@' } : STYLES[style];
      cells.set(`${row},${column}`, {
        // As a run of text: a value alone, such as ‘#N/A’, would be taken for an error.
        ...(value.startsWith('#') ? { richText: [{ text: value }] } : { value, type: 'string' }),
        style: target ? { ...base, font: { underline: true } } : base,
        ...(target && {
          hyperlink: { target: '', location: `'${target.replace(/'/g, "''")}'!A1` },
        }),
      });
    }
  }
  const last = letter(Math.max(1, sheet.rows[0]?.length ?? 1) - 1);
  const written: WriteSheet = {
    name,
    columns: sheet.widths.map((width) => ({ width })),
    cells,
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
  if (sheet.list !== undefined) {
    written.freezePane = { rows: 1, columns: sheet.list };
    written.autoFilter = { range: `A1:${last}${Math.max(1, sheet.rows.length)}` };
  }
  return written;
}

/** A workbook as the bytes of an `.xlsx` file. The same workbook gives the same bytes. */
export function toXlsx(book: Workbook): Promise<Uint8Array> {
  const wished = sheetNames(book.sheets.map(({ name }) => name));
  const names = new Map(book.sheets.map(({ id }, index) => [id, wished[index] ?? id]));
  const dated = new Date(`${book.day}T00:00:00Z`);
  return writeXlsx({
    sheets: book.sheets.map((sheet) => toSheet(sheet, names.get(sheet.id) ?? '', names, book)),
    properties: { title: book.title, creator: book.author, created: dated, modified: dated },
  });
}
