import type { Declared } from '../../model/index.ts';
import { type Cursor, words } from '../core/cursor.ts';
import { listed } from '../core/list.ts';
import type { Sourced, Words } from '../core/sourced.ts';
import type { NoticeContext } from './context.ts';

type DataSubjects = readonly Cursor<Declared<'dataSubject'>>[];

/** What data subjects are called. */
export const audienceNames = (these: DataSubjects, { language }: NoticeContext): Sourced[] =>
  these.flatMap((one) => words(one.get('name'), language) ?? []);

/** Their names in a sentence; nothing where they are all of those, and so go without saying. */
export const namesUnlessAll = (
  these: DataSubjects,
  all: DataSubjects,
  context: NoticeContext,
): Words | undefined =>
  these.length < all.length ? listed(audienceNames(these, context), context.language) : undefined;
