import type { Path } from '../../model/index.ts';
import { type MailMessage, mailTarget } from './mail-target.ts';

/** Fixed words, or declared ones. */
export type Part = string | Sourced;

/** Words in a document, with the data path of the declaration that they come from. */
export interface Sourced {
  readonly text: string;
  readonly path: Path;
  /** What the words are made of, where pieces of them come from places of their own. */
  readonly parts?: readonly Part[];
  /** Where a link on them leads: a web, mail or telephone address. */
  readonly href?: string;
}

/** Words of one place, or fixed and declared words in a row. */
export type Words = Sourced | readonly Part[];

/** Words with their origin. */
export const sourced = (text: string, path: Path): Sourced => ({ text, path });

export const isSourced = (value: unknown): value is Sourced =>
  typeof value === 'object' && value !== null && 'text' in value && 'path' in value;

/** The words of parts in a row. */
export const textOf = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** Words about one place that are made of fixed words and of declared ones with their own paths. */
export const phrase = (path: Path, parts: readonly Part[]): Sourced => ({
  text: textOf(parts),
  path,
  parts,
});

/** Fixed words that say what is declared at these places; without any, no more than words. */
export const saidAt = (text: string, [first, ...others]: readonly Path[]): readonly Part[] => {
  if (!first) return [text];
  return [others.reduce<Sourced>((words, path) => phrase(path, [words]), sourced(text, first))];
};

/** A web address as a link. */
export const webLink = (url: Sourced): Sourced => ({ ...url, href: url.text });

/** An e-mail address as a link. */
export const mailLink = (email: Sourced): Sourced => ({ ...email, href: mailTarget(email.text) });

/** Fixed words that open a message to an address. */
export const messageLink = (words: string, email: Sourced, message: MailMessage): Sourced => ({
  text: words,
  path: email.path,
  href: mailTarget(email.text, message),
});

/** Words that link to an address declared beside them. */
export const linkedTo = (url: Sourced | undefined, words: Sourced): Sourced =>
  url ? { ...phrase(url.path, [words]), href: url.text } : words;

/** Writes parts in a row as a template literal: `` parts`${period} from ${event}` ``. */
export function parts(
  words: TemplateStringsArray,
  ...values: readonly (Part | readonly Part[])[]
): readonly Part[] {
  const row = words.flatMap((word, index) => [word, values[index] ?? '']);
  return row.flat().filter((part) => part !== '');
}
