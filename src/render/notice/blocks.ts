import type { AnyText, Block } from '../../model/index.ts';
import { type Cursor, words } from '../core/cursor.ts';
import type { Sourced } from '../core/sourced.ts';
import type { NoticeContext } from './context.ts';

/** The organisation's own words, in its own order. */
export interface BlockView {
  readonly heading: Sourced | undefined;
  readonly text: Sourced | undefined;
}

export const blockView = (
  at: Cursor<Block<AnyText>>,
  { language }: Pick<NoticeContext, 'language'>,
): BlockView => ({
  heading: words(at.get('heading'), language),
  text: words(at.get('text'), language),
});
