import { markdownToHtml, sanitizeHtml } from '../core/html.ts';
import { htmlByRows } from '../core/html-by-rows.ts';
import type { SourceRange } from '../core/marks.ts';
import type { Memory } from '../core/memory.ts';
import { withReadableMail } from './mail-links.ts';

/** Where the first layer stands. */
export const SUMMARY = 'summary';

/** A part of a notice in Markdown, with what stands around it in HTML. */
export interface Piece {
  readonly markdown: string;
  readonly sources: readonly SourceRange[];
  /** Where links to it lead. */
  readonly anchor?: string;
  /** Words that it explains, as a list: in HTML alone, where they can be folded away. */
  readonly terms?: { readonly heading: string; readonly markdown: string } | undefined;
  wrap(html: string): string;
  /** Adds constant pieces that the sanitiser would take for an author's. */
  readonly finish?: ((html: string) => string) | undefined;
}

/** The parts as one text; anchors stand before the parts that links lead to. */
export function joinMarkdown(pieces: readonly Piece[]): {
  markdown: string;
  sources: SourceRange[];
} {
  let markdown = '';
  const sources: SourceRange[] = [];
  for (const piece of pieces) {
    if (markdown !== '') markdown += '\n';
    if (piece.anchor !== undefined) markdown += `<a id="${piece.anchor}"></a>\n\n`;
    const offset = markdown.length;
    for (const { start, end, path } of piece.sources) {
      sources.push({ start: start + offset, end: end + offset, path });
    }
    markdown += piece.markdown;
  }
  return { markdown, sources };
}

/** Where the parts stand in what is around them while that is sanitised. */
const PARTS = 'ropa-parts';

/** The parts as HTML: they and what stands around them are sanitised. */
export const joinHtml = (
  pieces: readonly Piece[],
  around: (html: string) => string,
  memory?: Memory,
): string =>
  sanitizeHtml(around(PARTS)).replace(PARTS, () =>
    pieces.map((piece) => lean(htmlOf(piece, memory))).join(''),
  );

/**
 * Labels are no warnings: they stand out, and that is all. Only sections need lines of their own,
 * for those who compare two versions.
 */
const lean = (html: string) =>
  html
    .replace(/<(\/?)strong>/g, '<$1b>')
    .replace(/<br \/>/g, '<br>')
    .replace(INSIDE, '');

const INSIDE =
  /\n(?=<\/?(?:li|[ou]l|p|h\d|t(?:able|body|head|r)|details|summary|div)\b|<\/(?:section|nav|header)>)/g;

function htmlOf(piece: Piece, memory: Memory | undefined): string {
  const { markdown, terms, wrap, finish } = piece;
  const content = JSON.stringify([wrap(''), markdown, terms]);
  const html = memory
    ? memory.recallContent('html', content, () => remembered(piece, memory))
    : sanitized(piece);
  return finish ? finish(html) : html;
}

/** The same with rows that were in its table before. */
function remembered(piece: Piece, memory: Memory): string {
  const rows = memory.recallContent(
    'html of rows',
    piece.wrap(''),
    () => new Map<string, string>(),
  );
  const toHtml = (markdown: string) => sanitized({ ...piece, markdown });
  return htmlByRows(piece.markdown, toHtml, rows) ?? toHtml(piece.markdown);
}

function sanitized({ markdown, terms, wrap }: Piece): string {
  const explained = terms
    ? `<details>\n<summary>${terms.heading}</summary>\n${markdownToHtml(terms.markdown)}</details>\n`
    : '';
  return withReadableMail(sanitizeHtml(wrap(markdownToHtml(markdown) + explained)));
}

/**
 * A section that its own heading names, for those who do not see it. Where no table of contents leads
 * to it, its heading does: people pass such links on.
 */
export function sectionHtml(id: string, html: string, listed = false): string {
  const heading = `${id}-heading`;
  const isNamed = html.includes('role="group"');
  const named = html
    .replace(
      /<h2>(.*?)<\/h2>/s,
      (_, words: string) =>
        `<h2${isNamed ? ` id="${heading}"` : ''}>${listed ? words : `<a href="#${id}">${words}</a>`}</h2>`,
    )
    .replaceAll('role="group"', `role="group" aria-labelledby="${heading}"`);
  const kind = id === SUMMARY ? ' class="ropa-summary"' : '';
  return `<section${kind} id="${id}">\n${named}</section>\n`;
}
