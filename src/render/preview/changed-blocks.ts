import { changedEntries } from './changed-entries.ts';
import { markChanges, type ShownPart, withoutMarks } from './mark-changes.ts';
import { splitPieces } from './split-pieces.ts';

/** So many pieces are kept: those of some registers. */
const MOST = 20_000;

/** Compares blocks of documents, of which most are as they were, or most pieces of them. */
export class ChangedBlocks {
  /** Without marks. */
  readonly #shown = new Map<string, string>();

  /** A block as it is shown where nothing is new in it. */
  unchanged(html: string): ShownPart {
    return { html: this.#unmarked(html), changed: 0, removed: [] };
  }

  /** A block with what is new in it marked; all of it is where there was none before. */
  changed(before: string | undefined, after: string): ShownPart {
    if (before === undefined) return markChanges(before, after);
    const pieces = splitPieces(after);
    const { added, removed } = changedEntries(splitPieces(before), pieces);
    // What stands in no piece that has changed is the same in both.
    const part = markChanges(removed.join(''), pieces.filter((_, at) => added.has(at)).join(''));
    const marked = splitPieces(part.html).values();
    const all = pieces.map((piece, at) =>
      added.has(at) ? (marked.next().value ?? '') : this.#unmarked(piece),
    );
    return { ...part, html: all.join('') };
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
