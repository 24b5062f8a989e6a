import { distinct, gather } from '../core/gather.ts';
import { listed } from '../core/list.ts';
import type { Words } from '../core/sourced.ts';
import type { NoticeContext } from './context.ts';

/** What is said in the same words of one or several things. */
export interface Said<View> {
  /** Of which; nothing where of all, so that it goes without saying. */
  readonly of: Words | undefined;
  readonly said: View;
}

/** Says once what is said of several things, in other words (`all`) where it is said of all of them. */
export const sayOnce = <Item extends { readonly name: Words }, View>(
  items: readonly Item[],
  viewOf: (item: Item) => View | undefined,
  all: 'names' | Words | undefined,
  { language }: Pick<NoticeContext, 'language'>,
): Said<View>[] =>
  gather(items, viewOf).map(({ said, items: those }) => {
    const names = listed(distinct(those.map(({ name }) => name)), language);
    return { of: those.length < items.length || all === 'names' ? names : all, said };
  });
