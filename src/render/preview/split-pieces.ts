/** What ends a row, an item or a paragraph: no sentence goes beyond it. */
const ENDS = ['tr>', 'li>', 'p>'];

/** HTML in pieces, each up to where a row, an item or a paragraph ends; together they are all of it. */
export function splitPieces(html: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let at = html.indexOf('</'); at >= 0; at = html.indexOf('</', at + 2)) {
    const tag = ENDS.find((end) => html.startsWith(end, at + 2));
    if (!tag) continue;
    const end = at + 2 + tag.length;
    const next = html[end] === '\n' ? end + 1 : end;
    pieces.push(html.slice(start, next));
    start = next;
  }
  if (start < html.length) pieces.push(html.slice(start));
  return pieces;
}
