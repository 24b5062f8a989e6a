/**
 * A text as two lines of a picture, at most so many signs each; the second may be empty, and ends in
 * an ellipsis where words are left out.
 */
export function svgLines(text: string, most: number): [first: string, second: string] {
  const first = upTo(text, most);
  const rest = text.slice(first.length).trim();
  if (rest.length <= most) return [first, rest];
  return [first, `${upTo(rest, most - 1)}…`];
}

/** The words that fit; a part of the first where it is too long. */
function upTo(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return text.slice(0, space > 0 ? space : most).trimEnd();
}
