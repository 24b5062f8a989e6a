import {
  HASH_ATTRIBUTE,
  hashOfWords,
  NOTICE_ATTRIBUTE,
  servedNotices,
  VERSION_ATTRIBUTE,
} from './served-text.ts';

/** What a fragment says of itself. */
export interface Stamp {
  /** `oo2/privacy` */
  readonly notice: string;
  /** The version, or the date of the last change where versions have no names. */
  readonly version: string | undefined;
}

/**
 * Writes onto the root element of a fragment which notice it is, its version, and the sum of its
 * words, so that `ropa verify` knows it again wherever a website serves it.
 */
export function stamp(fragment: string, { notice, version }: Stamp): string {
  const named = attribute(NOTICE_ATTRIBUTE, notice) + attribute(VERSION_ATTRIBUTE, version);
  const marked = fragment.replace(/^<(\w+)/, `<$1${named}`);
  const [served] = servedNotices(marked);
  if (!served) throw new Error(`The fragment of ${notice} has no root element.`);
  const sum = attribute(HASH_ATTRIBUTE, hashOfWords(served.words));
  return marked.replace(/^<(\w+)/, `<$1${sum}`);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;' };

const attribute = (name: string, value: string | undefined): string =>
  value === undefined
    ? ''
    : ` ${name}="${value.replace(/[&"<]/g, (sign) => ESCAPES[sign] ?? sign)}"`;
