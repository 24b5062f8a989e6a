import { toHtml } from '../core/html.ts';
import { htmlByRows } from '../core/html-by-rows.ts';
import { joinRows, splitRows } from '../core/table-rows.ts';

/** So many parts are kept: those of some registers. */
const MOST = 20_000;

/** A part with a table, each row of which is one object for as long as it says the same. */
interface Table {
  readonly before: string;
  readonly lines: readonly { readonly markdown: string }[];
  readonly after: string;
}

/** Turns parts of documents into HTML, of which most were there before, or most of their rows. */
export class PartHtml {
  readonly #parts = new Map<string, string>();
  readonly #rows = new Map<string, string>();
  readonly #lines = new WeakMap<object, string>();

  /** The same as `toHtml`. */
  of(markdown: string): string {
    const known = this.#parts.get(markdown);
    if (known !== undefined) return known;
    const made = htmlByRows(markdown, toHtml, this.#rows) ?? toHtml(markdown);
    if (this.#parts.size >= MOST) this.#parts.clear();
    this.#parts.set(markdown, made);
    return made;
  }

  /** The same of a part whose table is taken apart. No row stands below other heads than before. */
  ofTable({ before, lines, after }: Table): string {
    const fresh = lines.filter((line) => !this.#lines.has(line));
    const made = splitRows(
      this.of(`${before}${fresh.map(({ markdown }) => markdown).join('')}${after}`),
    );
    if (made?.rows.length !== fresh.length) {
      return this.of(`${before}${lines.map(({ markdown }) => markdown).join('')}${after}`);
    }
    for (const [index, line] of fresh.entries()) this.#lines.set(line, made.rows[index] ?? '');
    return joinRows({ ...made, rows: lines.map((line) => this.#lines.get(line) ?? '') });
  }
}
