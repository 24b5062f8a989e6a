import { markdownToHtml, sanitizeHtml } from '../core/html.ts';
import type { SourceRange } from '../core/marks.ts';

/** Where the first layer stands. */
export const SUMMARY = 'summary';

/** A part of a notice in Markdown, with what stands around it in HTML. */
export interface Piece {
  readonly markdown: string;
  readonly sources: readonly SourceRange[];
  /** Where links to it lead. */
  readonly anchor?: string;
  wrap(html: string): string;
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

/** The parts as HTML, sanitised as a whole. */
export const joinHtml = (pieces: readonly Piece[], around: (html: string) => string): string =>
  sanitizeHtml(around(pieces.map(({ markdown, wrap }) => wrap(markdownToHtml(markdown))).join('')));

/** A section that its own heading names, for those who do not see it. */
export function sectionHtml(id: string, html: string): string {
  const heading = `${id}-heading`;
  const named = html
    .replace('<h2>', `<h2 id="${heading}">`)
    .replaceAll('role="group"', `role="group" aria-labelledby="${heading}"`);
  const kind = id === SUMMARY ? 'ropa-section ropa-summary' : 'ropa-section';
  return `<section class="${kind}" id="${id}" aria-labelledby="${heading}">\n${named}</section>\n`;
}
