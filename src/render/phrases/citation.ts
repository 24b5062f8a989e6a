import { type Citation, isGap } from '../../model/index.ts';
import { type Cursor, each, words } from '../core/cursor.ts';
import { formatCountry } from '../core/format.ts';
import { linkedTo, phrase, type Sourced, sourced } from '../core/sourced.ts';
import type { PhraseContext } from './context.ts';

/** A law in words, and where it can be read. */
export interface CitationWords {
  readonly text: Sourced;
  readonly url?: Sourced;
  /** What it is made of; nothing where it is only stated. */
  readonly law?: Sourced;
  readonly article?: Sourced | undefined;
  readonly country?: Sourced | undefined;
}

/** A law by name and article; its country only where it is not the organisation's own. */
export function citationWords(at: Cursor<Citation>, context: PhraseContext): CitationWords {
  const { law, article, country, url } = at.value;
  const named = (key: keyof Citation, text: string | undefined) =>
    text === undefined ? undefined : sourced(text, [...at.path, key]);
  const foreign = country !== undefined && country !== context.country;
  const where = foreign ? formatCountry(country, context.language) : undefined;
  const words = {
    law: sourced(context.terms.lawName(law, country ?? context.country), [...at.path, 'law']),
    article: named('article', article),
    country: named('country', where),
  };
  const address = named('url', url);
  return {
    text: phrase(at.path, context.terms.citation(words.law, words.article, words.country)),
    ...(address ? { url: address } : {}),
    ...words,
  };
}

/** The laws of a list, or what is stated of them. */
export function lawWords(laws: Cursor<unknown>, context: PhraseContext): CitationWords[] {
  if (isGap(laws.value)) {
    const stated = words(laws, context.language);
    return stated ? [{ text: stated }] : [];
  }
  return each<Citation>(laws).map((law) => citationWords(law, context));
}

/** A law as a link to its text, where that is declared. */
export const linkedCitation = ({ text, url }: CitationWords): Sourced => linkedTo(url, text);

/** The laws of a list as links. */
export const linkedLaws = (laws: readonly CitationWords[]): Sourced[] => laws.map(linkedCitation);
