import { toHtml } from '../core/html.ts';
import { htmlByRows } from '../core/html-by-rows.ts';

/** So many parts are kept: those of some registers. */
const MOST = 20_000;

/** Turns parts of documents into HTML, of which most were there before, or most of their rows. */
export class PartHtml {
  readonly #parts = new Map<string, string>();
  readonly #rows = new Map<string, string>();

  /** The same as `toHtml`. */
  of(markdown: string): string {
    const known = this.#parts.get(markdown);
    if (known !== undefined) return known;
    const made = htmlByRows(markdown, toHtml, this.#rows) ?? toHtml(markdown);
    if (this.#parts.size >= MOST) this.#parts.clear();
    this.#parts.set(markdown, made);
    return made;
  }
}
