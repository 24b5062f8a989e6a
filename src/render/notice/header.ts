import { words } from '../core/cursor.ts';
import { clause } from '../core/sentence.ts';
import type { Sourced } from '../core/sourced.ts';
import type { NoticeContext } from './context.ts';
import { type ChangesView, changes } from './sections/changes.ts';

/** What stands before the first layer. */
export interface HeaderView {
  readonly title: Sourced | undefined;
  readonly introduction: Sourced | undefined;
  readonly scope: Sourced | undefined;
  readonly audiences: readonly {
    readonly name: Sourced | undefined;
    /** How the notice speaks to them. */
    readonly address: Sourced | undefined;
    readonly description: Sourced | undefined;
  }[];
  readonly version: Omit<ChangesView, 'policy'>;
}

export function header(context: NoticeContext): HeaderView {
  const { notice, audiences, language } = context;
  const { version, updated, stated } = changes(context);
  return {
    title: words(notice.get('title'), language),
    introduction: words(notice.get('introduction'), language),
    scope: words(notice.get('scope'), language),
    audiences: audiences.map((audience) => ({
      name: words(audience.get('name'), language),
      address: clause(words(audience.get('address'), language)),
      description: clause(words(audience.get('description'), language)),
    })),
    version: { version, updated, stated },
  };
}
