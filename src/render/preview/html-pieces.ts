/** A tag, or a run of text with the number of the data path that it comes from. */
export type HtmlPiece =
  | { readonly tag: string; readonly isBlock: boolean }
  | { readonly text: string; readonly source: number | undefined };

/** A tag, the beginning or the end of a trace, or text. */
const PARTS = /<[^>]*>|\uE000(\d+)\uE001|\uE002|[^<\uE000-\uE002]+/g;

/** Traces in attributes: as they are, and as an address has them. */
const IN_TAGS = /\uE000\d+\uE001|\uE002|%EE%80%80\d+%EE%80%81|%EE%80%82/g;

const INLINE = /^<\/?(?:a|abbr|b|em|span|strong|time)\b/;

/** Sanitised HTML with traces, taken apart. The pieces without their sources are the HTML without traces. */
export function htmlPieces(html: string): HtmlPiece[] {
  const pieces: HtmlPiece[] = [];
  const open: number[] = [];
  for (const [part, number] of html.matchAll(PARTS)) {
    if (number !== undefined) open.push(Number(number));
    else if (part === '\uE002') open.pop();
    else if (part.startsWith('<')) {
      pieces.push({ tag: part.replace(IN_TAGS, ''), isBlock: !INLINE.test(part) });
    } else pieces.push({ text: part, source: open.at(-1) });
  }
  return pieces;
}

/** HTML as it is without traces. */
export const untraced = (html: string): string => html.replace(IN_TAGS, '');
