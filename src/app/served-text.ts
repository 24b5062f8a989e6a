import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

/** One notice as a page carries it. */
export interface ServedNotice {
  /** `oo2/privacy` */
  readonly notice: string;
  readonly language: string;
  readonly version: string | undefined;
  /** What the fragment says of its own words when it was made. */
  readonly stamped: string | undefined;
  /** What a reader sees, and where its links lead, sentence by sentence. */
  readonly words: readonly string[];
}

/** The attribute that tells a notice in any page: its organisation and its id. */
export const NOTICE_ATTRIBUTE = 'data-ropa-notice';
export const VERSION_ATTRIBUTE = 'data-ropa-version';
export const HASH_ATTRIBUTE = 'data-ropa-sha256';

/**
 * The notices in a page, with their words. Spaces between pieces do not count, nor do classes and
 * other attributes: a website may shorten and dress what it embeds. Links to elsewhere do. Where a
 * notice is not closed, it reaches to the end.
 */
export function servedNotices(html: string): ServedNotice[] {
  const found: ServedNotice[] = [];
  let text = '';
  let depth = 0;
  let unseen = 0;
  let open: Omit<ServedNotice, 'words'> | undefined;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (!open) {
        open = noticeIn(attributes);
        text = '';
        depth = 0;
      }
      if (!open) return;
      depth += 1;
      if (UNSEEN.has(name)) unseen += 1;
      const { href = '' } = attributes;
      text += name === 'a' && /^[a-z]+:/i.test(href) ? ` ${href} ` : ' ';
    },
    ontext: (piece) => {
      if (open && unseen === 0) text += piece;
    },
    onclosetag: (name) => {
      if (!open) return;
      depth -= 1;
      if (UNSEEN.has(name)) unseen -= 1;
      text += ' ';
      if (depth > 0) return;
      found.push({ ...open, words: sentencesOf(text) });
      open = undefined;
    },
  });
  parser.end(html);
  return found;
}

/** Elements whose text nobody reads. */
const UNSEEN = new Set(['script', 'style', 'template']);

function noticeIn(attributes: Record<string, string>): Omit<ServedNotice, 'words'> | undefined {
  const notice = attributes[NOTICE_ATTRIBUTE];
  if (!notice) return undefined;
  return {
    notice,
    language: attributes.lang ?? '',
    version: attributes[VERSION_ATTRIBUTE],
    stamped: attributes[HASH_ATTRIBUTE],
  };
}

const sentencesOf = (text: string): string[] =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.!?:;]) /);

/** One sum for the words of a notice, in hexadecimal. */
export const hashOfWords = (words: readonly string[]): string =>
  createHash('sha256').update(words.join('\n')).digest('hex');
