import type { Declared } from '../../model/index.ts';
import { type Cursor, words } from '../core/cursor.ts';
import { clause } from '../core/sentence.ts';
import type { Sourced } from '../core/sourced.ts';
import type { NoticeContext } from './context.ts';

/** What a recipient is called within a sentence: its name, or else what it is. */
export const recipientName = (
  at: Cursor<Declared<'recipient'>>,
  { language }: Pick<NoticeContext, 'language'>,
): Sourced | undefined =>
  words(at.get('name'), language) ?? clause(words(at.get('description'), language));
