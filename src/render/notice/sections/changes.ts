import { isGap } from '../../../model/index.ts';
import { words } from '../../core/cursor.ts';
import { type Sourced, sourced } from '../../core/sourced.ts';
import { dayWords } from '../../phrases/index.ts';
import type { NoticeContext } from '../context.ts';

/** How people learn of changes, and which version this is. Art. 13(3) GDPR. */
export interface ChangesView {
  readonly policy: Sourced | undefined;
  readonly version: Sourced;
  /** The day of the last change; nothing while it is open. */
  readonly updated: Sourced | undefined;
  /** What is stated of that day while it is open. */
  readonly stated: Sourced | undefined;
}

export function changes(context: NoticeContext): ChangesView {
  const { organisation, notice, language } = context;
  const updated = notice.get('updated');
  const open = isGap(updated.value);
  return {
    policy: words(organisation.get('changes'), language),
    version: sourced(notice.value.version, notice.get('version').path),
    updated: open ? undefined : dayWords(updated, context),
    stated: open ? words(updated, language) : undefined,
  };
}
