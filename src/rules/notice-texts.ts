import { type Declared, once, type Registry } from '../model/index.ts';
import { partOf } from './promising.ts';
import { type AuthorText, textsIn } from './texts.ts';

/**
 * Whether notices print an author text. Left out: what is done for others, what is planned or ended,
 * remarks on a whole activity, and where the record comes from.
 */
export function isInNotices({ kind, declaration, field }: AuthorText): boolean {
  if (kind === 'organisation') return field !== 'origin';
  if (kind !== 'activity') return true;
  const { role, status = 'active' } = declaration as Declared<'activity'>;
  return role !== 'processor' && status === 'active' && field !== 'remarks';
}

/** The author texts that notices print. */
export const noticeTextsIn = once((registry: Registry): readonly AuthorText[] =>
  partOf(textsIn(registry), isInNotices),
);

/** The same, of what activities say of retention. */
export const retentionTextsIn = once((registry: Registry): readonly AuthorText[] =>
  partOf(
    textsIn(registry),
    (text) => text.kind === 'activity' && text.field === 'retention' && isInNotices(text),
  ),
);

/** The sentences of a text; an item of a list is one. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?;])\s+|\n+/).filter((sentence) => sentence.trim() !== '');
