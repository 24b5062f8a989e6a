import { distance } from 'fastest-levenshtein';

/** Nobody misspells a longer word in passing, and comparing such words takes long. */
const LONGEST = 100;

/** The known word closest to a misspelt one, if it is close enough to have been meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const limit = Math.max(1, Math.floor(word.length * 0.4));
  let best: { name: string; away: number } | undefined;
  for (const name of known) {
    if (Math.abs(name.length - word.length) > limit) continue;
    const away = distance(word.toLowerCase(), name.toLowerCase());
    if (away <= limit && away < (best?.away ?? Number.POSITIVE_INFINITY)) best = { name, away };
  }
  return best?.name;
}
