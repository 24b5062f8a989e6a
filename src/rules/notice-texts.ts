import type { Registry } from '../model/index.ts';
import { partOf } from './promising.ts';
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

/** The sentences of a text; an item of a list is one. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?;])\s+|\n+/).filter((sentence) => sentence.trim() !== '');
