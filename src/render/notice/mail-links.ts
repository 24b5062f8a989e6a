const MAIL = /(?<=<a href="mailto:)[^"]*/g;
const ESCAPED = /(?:%[C-F][\dA-F](?:%[89AB][\dA-F])+|%2[89])+/g;
const READABLE = /^[\p{L}\p{N}’…–—«»()]$/u;

/**
 * Links to messages with their letters as they are, as HTML allows: browsers escape them when they are
 * followed, and an escape takes three times the room. Parentheses need one in Markdown alone. Spaces
 * and other signs stay escaped.
 */
export const withReadableMail = (html: string): string =>
  html.replace(MAIL, (target) => target.replace(ESCAPED, readable));

function readable(escaped: string): string {
  try {
    return Array.from(decodeURIComponent(escaped), (sign) =>
      READABLE.test(sign) ? sign : encodeURIComponent(sign),
    ).join('');
  } catch {
    // What an author wrote, and is no text.
    return escaped;
  }
}
