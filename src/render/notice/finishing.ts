import { typography } from '../core/typography.ts';
import type { NoticeContext } from './context.ts';
import { withGroups } from './grouped-table.ts';
import { withIcons } from './icons.ts';
import { SUMMARY } from './pieces.ts';
import type { TrackersView } from './sections/trackers.ts';
import { withTrackerFilter } from './tracker-filter.ts';

/** What is added to a section once it is sanitised: drawings, groups of purposes, and the choice of trackers. */
export const finishing =
  (context: NoticeContext) =>
  (id: string, view: object | undefined): ((html: string) => string) | undefined => {
    const { labels, language, notice } = context;
    if (id === SUMMARY) {
      const said = Object.entries(labels.summary).flatMap(([key, text]) =>
        typeof text === 'string' ? [[key, typography(text, language)]] : [],
      );
      const colon = typography(labels.colon, language);
      return (html) => withIcons(html, Object.fromEntries(said), colon);
    }
    if (id === 'purposes' || id === 'data') return withGroups;
    if (id === 'trackers' && view && 'rows' in view) {
      return (html) => withTrackerFilter(html, view as TrackersView, notice.value.id, context);
    }
    return undefined;
  };
