import { isGap } from '../../model/index.ts';
import { stated, words } from '../core/cursor.ts';
import type { Sourced } from '../core/sourced.ts';
import { dayWords } from '../phrases/index.ts';
import type { NoticeContext } from './context.ts';

/** Which version of the document this is, and of when. */
export interface VersionView {
  /** Nothing where it bears none, or while that is open. */
  readonly version: Sourced | undefined;
  /** The day of the last change; nothing while it is open. */
  readonly updated: Sourced | undefined;
  /** What is stated of either while it is open. */
  readonly stated: readonly Sourced[];
}

/** Nothing where nothing is said of it. */
export function versionView(context: NoticeContext): VersionView | undefined {
  const { notice, language } = context;
  const [version, updated] = [notice.get('version'), notice.get('updated')];
  const view = {
    version: isGap(version.value) ? undefined : words(version, language),
    updated: isGap(updated.value) ? undefined : dayWords(updated, context),
    stated: [version, updated].flatMap((one) => stated(one, language) ?? []),
  };
  return view.version || view.updated || view.stated.length > 0 ? view : undefined;
}
