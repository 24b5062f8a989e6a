import { stringify } from 'csv-stringify/sync';

/**
 * Rows as CSV in UTF-8: commas, every field in quotes, CRLF, and a byte order mark so that
 * spreadsheet programs read accents. A field that would begin a formula (`=`, `+`, `-`, `@`, tab,
 * line end) gets an apostrophe before it.
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => row.map(plain)),
    {
      bom: true,
      escape_formulas: true,
      quoted: true,
      quoted_empty: true,
      record_delimiter: 'windows',
    },
  );

/** Line ends within a field are all alike; none stands before the first word. */
const plain = (field: string) => field.replace(/\r\n?/g, '\n').replace(/^\n+/, '');
