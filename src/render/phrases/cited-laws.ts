import { distinct, gather } from '../core/gather.ts';
import { listed } from '../core/list.ts';
import { linkedTo, phrase, type Sourced } from '../core/sourced.ts';
import { type CitationWords, linkedCitation } from './citation.ts';
import type { PhraseContext } from './context.ts';

/** Laws as links, each once with all of its articles: `Code civil, art. 2224 and 2232`. */
export const citedLaws = (laws: readonly CitationWords[], context: PhraseContext): Sourced[] =>
  gather(laws, nameOf).map(({ items: [first, ...others] }) =>
    others.length > 0 ? together([first, ...others], context) : linkedCitation(first),
  );

/** What laws have in common whose articles are named in a row. */
const nameOf = ({ law, article, country, text }: CitationWords) =>
  law && article ? { law, country } : { text };

function together(laws: readonly CitationWords[], { language, terms }: PhraseContext): Sourced {
  const all = (field: 'law' | 'country') => distinct(laws.flatMap((law) => law[field] ?? []))[0];
  const articles = laws.flatMap(({ article, url }) => (article ? linkedTo(url, article) : []));
  const path = laws[0]?.text.path ?? [];
  return phrase(
    path,
    terms.citation(
      all('law') ?? phrase(path, []),
      phrase(path, listed(articles, language)),
      all('country'),
    ),
  );
}
