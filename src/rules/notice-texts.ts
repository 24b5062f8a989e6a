import { LANGUAGES, type Path, type Registry } from '../model/index.ts';
import type { PhraseFinder } from './phrases.ts';
import { partOf, promising } from './promising.ts';
import { type AuthorText, textsIn } from './texts.ts';
import { controlledActivities } from './visits.ts';

const known = new WeakMap<Registry, readonly AuthorText[]>();
const knownOfRetention = new WeakMap<Registry, readonly AuthorText[]>();

/**
 * The author texts that notices print. Left out: what is done for others, what is planned or ended,
 * remarks on a whole activity, and where the record comes from.
 */
export function noticeTextsIn(registry: Registry): readonly AuthorText[] {
  const before = known.get(registry);
  if (before) return before;
  const shown = new Set<object>(
    controlledActivities(registry).filter(({ status = 'active' }) => status === 'active'),
  );
  const texts = textsIn(registry);
  const printed = texts.filter(({ kind, declaration, path }) => {
    if (kind === 'organisation') return path[1] !== 'origin';
    return kind !== 'activity' || (shown.has(declaration) && path[2] !== 'remarks');
  });
  known.set(registry, partOf(texts, printed));
  return printed;
}

/** The same, of what activities say of retention. */
export function retentionTextsIn(registry: Registry): readonly AuthorText[] {
  const before = knownOfRetention.get(registry);
  if (before) return before;
  const texts = textsIn(registry);
  const found = noticeTextsIn(registry).filter(
    ({ kind, path }) => kind === 'activity' && path[2] === 'retention',
  );
  knownOfRetention.set(registry, partOf(texts, found));
  return found;
}

/** Where a text stands, whatever its languages. */
export function placeOf({ path }: AuthorText): Path {
  const last = path.at(-1);
  return LANGUAGES.some((language) => language === last) ? path.slice(0, -1) : path;
}

/** A text with the words that a phrase was found in. */
interface Found extends AuthorText {
  phrase: string;
}

/** The texts that hold one of the phrases, each once: in the first of its languages that does. */
export function* phrasesIn(texts: readonly AuthorText[], find: PhraseFinder): Generator<Found> {
  const said = new Set<string>();
  for (const text of promising(texts, find)) {
    const phrase = find(text.text, text.language);
    if (phrase === undefined) continue;
    const place = JSON.stringify(placeOf(text));
    if (said.has(place)) continue;
    said.add(place);
    yield { ...text, phrase };
  }
}

/** The sentences of a text; an item of a list is one. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?;])\s+|\n+/).filter((sentence) => sentence.trim() !== '');
