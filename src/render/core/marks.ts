import { formatPath, type Path } from '../../model/index.ts';

const OPEN = '\uE000';
const CLOSE = '\uE001';
const END = '\uE002';

/** A run of a document's text, and the data path that made it. Offsets in UTF-16 units, end exclusive. */
export interface SourceRange {
  start: number;
  end: number;
  path: Path;
}

/** A printed part with its marks, of which the first has this number. */
export interface MarkedText {
  readonly text: string;
  readonly first: number;
  readonly paths: readonly Path[];
}

const OPENED = /\uE000(\d+)\uE001/g;

/** Numbers the values that a template prints, and marks them in its output. */
export class Marks {
  readonly #paths: Path[] = [];

  /** The text between marks that say which value it is. */
  mark(text: string, path: Path): string {
    this.#paths.push(path);
    return `${OPEN}${this.#paths.length - 1}${CLOSE}${text}${END}`;
  }

  /** What one print of a part marks: its text, and the data paths that its marks mean. */
  record(print: () => string): MarkedText {
    const first = this.#paths.length;
    const text = print();
    return { text, first, paths: this.#paths.slice(first) };
  }

  /** The same part again, with marks of this document. */
  repeat({ text, first, paths }: MarkedText): string {
    const offset = this.#paths.length - first;
    for (const path of paths) this.#paths.push(path);
    if (offset === 0 || paths.length === 0) return text;
    return text.replace(OPENED, (_, index) => `${OPEN}${Number(index) + offset}${CLOSE}`);
  }

  /** The output without marks, and where each value stands in it. */
  extract(marked: string): { text: string; sources: SourceRange[] } {
    const sources: SourceRange[] = [];
    const open: { start: number; index: number }[] = [];
    let text = '';
    for (const [piece, , index] of marked.matchAll(
      /(\uE000(\d+)\uE001)|\uE002|[^\uE000-\uE002]+/g,
    )) {
      if (index !== undefined) open.push({ start: text.length, index: Number(index) });
      else if (piece === END) {
        const { start, index: number } = open.pop() ?? { start: text.length, index: -1 };
        const path = this.#paths[number];
        if (path && text.length > start) sources.push({ start, end: text.length, path });
      } else text += piece;
    }
    return { text, sources };
  }
}

/** The data paths of a document, each once, as `formatPath` writes them. */
export const pathsOf = (sources: readonly SourceRange[]): Set<string> =>
  new Set(sources.map(({ path }) => formatPath(path)));
