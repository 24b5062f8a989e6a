import { words } from '../../core/cursor.ts';
import type { Sourced } from '../../core/sourced.ts';
import type { NoticeContext } from '../context.ts';

/** How people learn of changes. Art. 13(3) GDPR. Version and date stand at the head of the document. */
export interface ChangesView {
  readonly policy: Sourced;
}

/** Nothing where nothing is said of it. */
export function changes({ organisation, language }: NoticeContext): ChangesView | undefined {
  const policy = words(organisation.get('changes'), language);
  return policy && { policy };
}
