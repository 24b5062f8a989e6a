import { clause } from '../core/sentence.ts';
import { isSourced, parts, type Words } from '../core/sourced.ts';
import type { SafeguardWords } from '../phrases/index.ts';

/** A safeguard, in the words of its own or within a sentence. */
type Told = Omit<SafeguardWords, 'text'> & { readonly text: Words };

/** A safeguard with its article, then what else is said of it. */
export function safeguardLines(safeguard: Told | undefined): Words[] {
  if (!safeguard) return [];
  const { text, article, circumstances, remarks } = safeguard;
  const named = isSourced(text) ? clause(text) : text;
  const cited = article ? parts`${named} (${article})` : named;
  return [cited, ...[circumstances, remarks].filter((one) => one !== undefined)];
}
