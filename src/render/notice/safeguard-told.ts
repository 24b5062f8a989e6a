import { capital, clause } from '../core/sentence.ts';
import { isSourced, parts, type Sourced, textOf, type Words } from '../core/sourced.ts';
import type { SafeguardWords } from '../phrases/index.ts';

/** A safeguard, in the words of its own or within a sentence. */
type Told = Omit<SafeguardWords, 'text'> & { readonly text: Words };

/** A safeguard with its article, and with what else is said of it. */
export function safeguardTold({ text, article, circumstances, remarks }: Told): Words {
  const named = isSourced(text) ? clause(text) : text;
  const cited = article ? parts`${named} (${article})` : named;
  return [circumstances, remarks].reduce<Words>(
    (told, more) => (more ? followed(told, more) : told),
    cited,
  );
}

/** Words and what follows them: in the same sentence if it begins in lower case. */
const followed = (words: Words, more: Sourced): Words =>
  /^\p{Ll}/u.test(textOf([more]))
    ? parts`${words}, ${clause(more)}`
    : parts`${words}. ${capital(clause(more))}`;
