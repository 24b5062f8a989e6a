import { words } from '../core/cursor.ts';
import { clause } from '../core/sentence.ts';
import type { Sourced } from '../core/sourced.ts';
import type { NoticeContext } from './context.ts';
import { type VersionView, versionView } from './version.ts';

/** What stands before the first layer. */
export interface HeaderView {
  readonly title: Sourced | undefined;
  readonly introduction: Sourced | undefined;
  readonly scope: Sourced | undefined;
  /** Whom a privacy notice informs: one audience, */
  readonly audience: AudienceView | undefined;
  /** or several. */
  readonly audiences: readonly AudienceView[];
  readonly version: VersionView | undefined;
}

interface AudienceView {
  readonly name: Sourced | undefined;
  /** How the notice speaks to them. */
  readonly address: Sourced | undefined;
  readonly description: Sourced | undefined;
}

/** Whether a notice informs people under Art. 13 and 14 GDPR; others say what they say. */
export const isPrivacyNotice = ({ notice }: Pick<NoticeContext, 'notice'>): boolean =>
  (notice.value.kind ?? 'privacy') === 'privacy';

export function header(context: NoticeContext): HeaderView {
  const { notice, language } = context;
  const told = isPrivacyNotice(context) ? context.audiences : [];
  const audiences = told.map((audience) => ({
    name: words(audience.get('name'), language),
    address: clause(words(audience.get('address'), language)),
    description: clause(words(audience.get('description'), language)),
  }));
  return {
    title: words(notice.get('title'), language),
    introduction: words(notice.get('introduction'), language),
    scope: words(notice.get('scope'), language),
    audience: audiences.length === 1 ? audiences[0] : undefined,
    audiences,
    version: versionView(context),
  };
}
