import type { Place } from '../check/index.ts';
import { columns, visible } from './visible.ts';

/** What stays readable to the left of the marks where a long line is cut. */
const CONTEXT = 24;

/** Never between the halves of a character. */
const cutAt = (text: string, index: number): number =>
  /[\udc00-\udfff]/.test(text.charAt(index)) ? index + 1 : index;

/**
 * A source line without its indentation, and marks for the line below it, under the columns of a
 * place; under the rest of the line where the place goes on below. At most `width` columns of text.
 */
export function snippet(
  line: string,
  place: Omit<Place, 'file'>,
  width: number,
): { source: string; marks: string } {
  const start = Math.min(place.column - 1, line.length);
  const end = place.endLine > place.line ? line.trimEnd().length : place.endColumn - 1;
  const indent = Math.min(/^\s*/.exec(line)?.[0].length ?? 0, start);
  const fits = columns(visible(line.slice(indent))) <= width;
  const isFar = !fits && start - indent > width / 2;
  const last = Math.max(indent, line.length - width + 2);
  const from = isFar ? cutAt(line, Math.min(start - CONTEXT, last)) : indent;
  const to = fits ? line.length : cutAt(line, Math.min(line.length, from + width - 2));
  const stop = Math.max(start, Math.min(end, to));

  const before = `${from > indent ? '…' : ''}${visible(line.slice(from, start))}`;
  const marked = visible(line.slice(start, stop));
  const after = `${visible(line.slice(stop, to))}${to < line.length ? '…' : ''}`;
  return {
    source: `${before}${marked}${after}`.trimEnd(),
    marks: `${' '.repeat(columns(before))}${'^'.repeat(Math.max(1, columns(marked)))}`,
  };
}
