import {
  type AnyText,
  isGap,
  type Period,
  type PeriodBounds,
  parsePeriod,
  type Registry,
  type Retention,
} from '../../model/index.ts';
import { type Cursor, declarationAt, each } from '../core/cursor.ts';
import { recall } from '../core/memory.ts';
import { type Sourced, textOf } from '../core/sourced.ts';
import { retentionWords } from '../phrases/index.ts';
import { line, openLines } from './lines.ts';
import { linkTo, type SheetLinks } from './links.ts';
import type { Cell, Line, RegisterContext, Section } from './shapes.ts';

type Stated = Retention<AnyText>;

/** One way in which data are kept, and the activities that keep data so. */
export interface Keeping {
  readonly active: Sourced | undefined;
  readonly archive: Sourced | undefined;
  readonly end: Sourced | undefined;
  /** In years; nothing where an event or a criterion says how long, or where it is open. */
  readonly activeYears: number | undefined;
  /** In years; nothing where there is no archive, or where its length is open. */
  readonly archiveYears: number | undefined;
  readonly archived: boolean;
  readonly forGood: boolean;
  /** What is to be established. */
  readonly open: Cell;
  readonly activities: readonly Line[];
}

const DAYS = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 30.4375, year: 365.25 };

/** A period in years; of bounds, the longer one. */
function yearsIn(period: unknown): number | undefined {
  const longest = (period as PeriodBounds | undefined)?.atMost ?? (period as Period | undefined);
  const parsed = parsePeriod(longest);
  return parsed && (parsed.count * DAYS[parsed.unit]) / DAYS.year;
}

/** The ways in which data are kept, the longest first. Art. 5(1)(e), 30(1)(f) GDPR. */
export function keepingsOf(
  registry: Registry,
  links: SheetLinks,
  context: RegisterContext,
): Keeping[] {
  const found = new Map<string, Keeping>();
  for (const activity of registry.activities) {
    const link = linkTo(activity.id, links);
    const keepings = recall(context, 'keeping', activity, () =>
      each<Stated>(declarationAt(activity).get('retention' as never)).map((at) =>
        keepingAt(at, context),
      ),
    );
    for (const one of keepings) {
      const key = JSON.stringify([one.active?.text, one.archive?.text, one.end?.text]);
      const known = found.get(key) ?? one;
      const named = known.activities.some(({ to }) => to === link.to);
      found.set(key, named ? known : { ...known, activities: [...known.activities, link] });
    }
  }
  return [...found.values()].sort((a, b) => lengthOf(b) - lengthOf(a));
}

/** In years; what is kept for good comes before all. */
const lengthOf = ({ forGood, activeYears = 0, archiveYears = 0 }: Keeping): number =>
  forGood ? Number.MAX_SAFE_INTEGER : activeYears + archiveYears;

function keepingAt(at: Cursor<Stated>, context: RegisterContext): Keeping {
  const { active, archive, end, forGood } = retentionWords(at, context);
  const kept = at.value.archive;
  const archived = kept !== undefined && kept !== 'none' && !isGap(kept);
  return {
    active,
    archive: archive?.period,
    end,
    activeYears: yearsIn((at.value.active as { period?: unknown }).period),
    archiveYears: archived ? yearsIn(kept.period) : undefined,
    archived,
    forGood,
    open: openLines(at.get('active'), context),
    activities: [],
  };
}

/** The same in words. */
export function timelineSection(
  keepings: readonly Keeping[],
  { labels }: RegisterContext,
): Section[] {
  if (keepings.length === 0) return [];
  return [
    {
      id: 'timeline',
      title: labels.bookSections.timeline,
      article: 'Art. 30(1)(f) GDPR',
      table: {
        columns: ['active', 'archive', 'end', 'activities'],
        rows: keepings.map(({ active, archive, end, open, activities }) => [
          active ? line(active) : open,
          line(archive),
          line(end),
          activities,
        ]),
      },
    },
  ];
}

/** A way of keeping in one line. */
export const keepingText = (
  { active, archive, archived }: Keeping,
  { labels, terms }: RegisterContext,
): string =>
  [
    active ? textOf([active]) : labels.open,
    ...(archived && archive ? [`${labels.columns.archive}${terms.colon}${archive.text}`] : []),
  ].join(' · ');
