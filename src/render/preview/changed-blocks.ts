import { changedEntries } from './changed-entries.ts';
import { markChanges, type ShownPart, withoutMarks } from './mark-changes.ts';
import { joinRows, splitRows, type TableRows } from './table-rows.ts';

/** So many rows are kept: those of some registers. */
const MOST = 20_000;

/** Compares blocks of documents, of which most are as they were, or most rows of their tables. */
export class ChangedBlocks {
  /** Without marks. */
  readonly #shown = new Map<string, string>();

  /** A block as it is shown where nothing is new in it. */
  unchanged(html: string): ShownPart {
    return { html: this.#unmarked(html), changed: 0, removed: [] };
  }

  /** A block with what is new in it marked; all of it is where there was none before. */
  changed(before: string | undefined, after: string): ShownPart {
    const [old, recent] = [splitRows(before ?? ''), splitRows(after)];
    if (!old || !recent) return markChanges(before, after);
    const { added, removed } = changedEntries(old.rows, recent.rows);
    const rowsAdded = recent.rows.filter((_, index) => added.has(index));
    // What stands in no row that has changed is the same in both.
    const part = markChanges(
      joinRows({ ...old, rows: removed }),
      joinRows({ ...recent, rows: rowsAdded }),
    );
    const marked = splitRows(part.html);
    return marked ? { ...part, html: this.#merged(marked, recent.rows, added) } : part;
  }

  #merged(marked: TableRows, rows: readonly string[], added: ReadonlySet<number>): string {
    const changed = marked.rows.values();
    const all = rows.map((row, index) =>
      added.has(index) ? changed.next().value : this.#unmarked(row),
    );
    return joinRows({ ...marked, rows: all.map((row) => row ?? '') });
  }

  #unmarked(html: string): string {
    const known = this.#shown.get(html);
    if (known !== undefined) return known;
    if (this.#shown.size >= MOST) this.#shown.clear();
    const { html: made } = withoutMarks(html);
    this.#shown.set(html, made);
    return made;
  }
}
