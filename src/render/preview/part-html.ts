import { toHtml } from '../core/html.ts';
import { joinRows, splitRows } from './table-rows.ts';

/** What stands before the rows of the one table of a part, its rows, and what stands after them. */
const TABLE = /^([^|]*\n\n?\|[^\n]*\n\|(?: --- \|)+\n)((?:\|[^\n]*\|\n)+)([^|]*)$/;

/** So many rows and parts are kept: those of some registers. */
const MOST = 20_000;

/** Turns parts of documents into HTML, of which most were there before, or most of their rows. */
export class PartHtml {
  readonly #parts = new Map<string, string>();
  readonly #rows = new Map<string, string>();

  /** The same as `toHtml`. */
  of(markdown: string): string {
    const known = this.#parts.get(markdown);
    if (known !== undefined) return known;
    const made = this.#byRows(markdown) ?? toHtml(markdown);
    if (this.#parts.size >= MOST) this.#parts.clear();
    this.#parts.set(markdown, made);
    return made;
  }

  /** A table has one row on each line: what is made of a line depends on the heads alone. */
  #byRows(markdown: string): string | undefined {
    const [, before = '', lines = '', after = ''] = TABLE.exec(markdown) ?? [];
    if (lines === '') return undefined;
    if (this.#rows.size >= MOST) this.#rows.clear();
    const heads = before.slice(before.indexOf('|'));
    const keys = lines.split(/(?<=\n)/).map((line) => `${heads}${line}`);
    const isNew = (key: string) => !this.#rows.has(key);
    const fresh = [...new Set(keys.filter(isNew))];
    const made = splitRows(
      toHtml(`${before}${fresh.map((key) => key.slice(heads.length)).join('')}${after}`),
    );
    if (made?.rows.length !== fresh.length) return undefined;
    for (const [index, key] of fresh.entries()) this.#rows.set(key, made.rows[index] ?? '');
    return joinRows({ ...made, rows: keys.map((key) => this.#rows.get(key) ?? '') });
  }
}
