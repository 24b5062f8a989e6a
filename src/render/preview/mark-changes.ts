import { changedEntries } from './changed-entries.ts';
import { type HtmlPiece, htmlPieces } from './html-pieces.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** A part of a document as a preview shows it. */
export interface ShownPart {
  /**
   * The HTML with `<span data-source="12">` around each run of text that was declared, and
   * `<mark class="ropa-changed">` around the sentences that are new.
   */
  readonly html: string;
  /** How many sentences are new. */
  readonly changed: number;
  /** The words of those that are gone. */
  readonly removed: readonly string[];
}

/**
 * Marks the sentences that are not in the HTML before; both with traces. Without one before, all are
 * new. What changes in an attribute alone is not marked.
 */
export function markChanges(before: string | undefined, after: string): ShownPart {
  const pieces = htmlPieces(after);
  const sentences = sentencesOf(pieces);
  const old = before === undefined ? [] : sentencesOf(htmlPieces(before));
  const words = (list: readonly Sentence[]) => list.map((one) => one.words);
  const { added, removed } = changedEntries(words(old), words(sentences));
  const changed = sentences.filter((_, index) => added.has(index));
  return { html: print(pieces, sentences, added), changed: changed.length, removed };
}

/** The same without marks. */
export function withoutMarks(html: string): ShownPart {
  return { html: print(htmlPieces(html), [], new Set()), changed: 0, removed: [] };
}

function print(
  pieces: readonly HtmlPiece[],
  sentences: readonly Sentence[],
  added: ReadonlySet<number>,
): string {
  const runs = new Map<number, { text: string; sentence: number }[]>();
  for (const [sentence, { fragments }] of sentences.entries()) {
    for (const { piece, text } of fragments) {
      const known = runs.get(piece) ?? [];
      known.push({ text, sentence });
      runs.set(piece, known);
    }
  }
  return pieces
    .map((piece, index) => {
      if ('tag' in piece) return piece.tag;
      const parts = runs.get(index) ?? [{ text: piece.text, sentence: -1 }];
      const text = parts
        .map((one) => (added.has(one.sentence) ? marked(one.text, one.sentence) : one.text))
        .join('');
      return piece.source === undefined
        ? text
        : `<span data-source="${piece.source}">${text}</span>`;
    })
    .join('');
}

const marked = (text: string, sentence: number): string =>
  `<mark class="ropa-changed" data-sentence="${sentence}">${text}</mark>`;
