import { distance } from 'fastest-levenshtein';

/** The known word closest to a misspelt one, if it is close enough to have been meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: { name: string; away: number } | undefined;
  for (const name of known) {
    const away = distance(word.toLowerCase(), name.toLowerCase());
    const limit = Math.max(1, Math.floor(word.length * 0.4));
    if (away <= limit && away < (best?.away ?? Number.POSITIVE_INFINITY)) best = { name, away };
  }
  return best?.name;
}
