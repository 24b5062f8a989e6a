import type { HtmlPiece } from './html-pieces.ts';

/** A run of a sentence: a part of one piece of HTML. */
export interface Fragment {
  /** Which piece. */
  readonly piece: number;
  readonly text: string;
}

/** The words between two ends, which may be spread over several pieces. */
export interface Sentence {
  readonly words: string;
  readonly fragments: readonly Fragment[];
}

/** Where one sentence ends and another begins. */
const BETWEEN = /(?<=[.!?…][»”")\]]*\s+)(?=[\p{Lu}«“"([])/u;

const ENDED = /[.!?…][»”")\]]*\s*$/;
const STARTS = /^\s*[\p{Lu}«“"([]/u;

/** The sentences of HTML in their order; none goes beyond its paragraph, list entry or cell. */
export function sentencesOf(pieces: readonly HtmlPiece[]): Sentence[] {
  const sentences: Sentence[] = [];
  let fragments: Fragment[] = [];
  let words = '';
  const finish = () => {
    if (words.trim() !== '')
      sentences.push({ words: words.replace(/\s+/g, ' ').trim(), fragments });
    fragments = [];
    words = '';
  };
  const add = (text: string, piece: number) => {
    const isApart = /\s$/.test(words) || /^\s/.test(text);
    if (isApart && ENDED.test(words) && STARTS.test(text)) finish();
    fragments.push({ piece, text });
    words += text;
  };
  for (const [index, piece] of pieces.entries()) {
    if ('tag' in piece) {
      if (piece.isBlock) finish();
      continue;
    }
    for (const [number, text] of piece.text.split(BETWEEN).entries()) {
      if (number > 0) finish();
      add(text, index);
    }
  }
  finish();
  return sentences;
}
