import { once, type Registry } from '../model/index.ts';
import { partOf } from './promising.ts';
import { type AuthorText, textsIn } from './texts.ts';
import { controlledActivities } from './visits.ts';

/**
 * The author texts that notices print. Left out: what is done for others, what is planned or ended,
 * remarks on a whole activity, and where the record comes from.
 */
export const noticeTextsIn = once((registry: Registry): readonly AuthorText[] => {
  const shown = new Set<object>(
    controlledActivities(registry).filter(({ status = 'active' }) => status === 'active'),
  );
  return partOf(textsIn(registry), ({ kind, declaration, path }) => {
    if (kind === 'organisation') return path[1] !== 'origin';
    return kind !== 'activity' || (shown.has(declaration) && path[2] !== 'remarks');
  });
});

/** The same, of what activities say of retention. */
export const retentionTextsIn = once((registry: Registry): readonly AuthorText[] => {
  const told = new Set(noticeTextsIn(registry));
  return partOf(
    textsIn(registry),
    (text) => text.kind === 'activity' && text.path[2] === 'retention' && told.has(text),
  );
});

/** The sentences of a text; an item of a list is one. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?;])\s+|\n+/).filter((sentence) => sentence.trim() !== '');
