import { isGap, type Path, type Period, type PeriodUnit, parsePeriod } from '../../model/index.ts';
import { stated } from '../core/cursor.ts';
import { formatPeriod } from '../core/format.ts';
import { gather } from '../core/gather.ts';
import { clause } from '../core/sentence.ts';
import { sourced, type Words } from '../core/sourced.ts';
import type { NoticeContext } from './context.ts';
import { retentionsOf } from './retentions.ts';

/** How long data are kept, at a glance. */
export interface SummaryPeriods {
  /** Whether anything can be said. */
  readonly told: boolean;
  /** Each period, where there are few of them. */
  readonly periods: readonly Words[];
  /** The shortest and the longest, where there are many. */
  readonly range: Words | undefined;
  /** Whether other rules hold for some data. */
  readonly others: boolean;
  /** Whether it cannot be told at a glance: there are many rules, and periods alone would mislead. */
  readonly depends: boolean;
  /** Whether the period is not known yet for some purposes. */
  readonly open: boolean;
  /** Whether some are archived after that. */
  readonly archived: boolean;
}

/** How many periods people can take in at a glance. */
const FEW = 3;

export function summaryPeriods(context: NoticeContext): SummaryPeriods {
  const { activities, language } = context;
  const all = activities.flatMap((activity) => retentionsOf(activity, context));
  const gaps = activities.filter(({ at }) => isGap(at.value.retention));
  const declared = [
    ...all.map(({ words }) => words.active),
    ...gaps.map(({ at }) => stated(at.get('retention'), language)),
  ];
  const told = gather(declared, clause).map(({ said }) => said);
  const lengths = all.flatMap(({ at }) => lengthOf(at.get('active')));
  const common = {
    told: told.length > 0,
    archived: all.some(({ words }) => words.archive && !words.archive.none),
    open: declared.some((words) => words === undefined),
    depends: false,
    others: false,
  };
  if (told.length <= FEW) return { ...common, periods: told, range: undefined };
  const known = gaps.length === 0 && all.every(({ at }) => !isGap(at.value.active));
  if (lengths.length === 0 || !known) {
    return { ...common, periods: [], range: undefined, depends: true };
  }
  const [shortest] = lengths.toSorted((a, b) => daysOf(a) - daysOf(b));
  const [longest] = lengths.toSorted((a, b) => daysOf(b) - daysOf(a));
  return {
    ...common,
    periods: [],
    range: shortest && longest && rangeOf(shortest, longest, context),
    others: lengths.length < all.length,
  };
}

/** The shortest and the longest, whose unit is said once where it is the same. */
function rangeOf(least: Length, most: Length, { labels, language }: NoticeContext): Words {
  const [shortest, longest] = [parsePeriod(least.period), parsePeriod(most.period)];
  const number = shortest && shortest.unit === longest?.unit ? String(shortest.count) : undefined;
  return labels.summary.range(
    sourced(number ?? formatPeriod(least.period, language), least.path),
    sourced(formatPeriod(most.period, language), most.path),
  );
}

interface Length {
  readonly period: Period;
  readonly path: Path;
}

/** A length of time that is declared as such: the upper bound, where there are two. */
function lengthOf({ value, path }: { value: unknown; path: Path }): Length[] {
  if (typeof value !== 'object' || value === null || !('period' in value)) return [];
  const period = value.period as Period | { readonly atMost: Period };
  return typeof period === 'string'
    ? [{ period, path: [...path, 'period'] }]
    : [{ period: period.atMost, path: [...path, 'period', 'atMost'] }];
}

const DAYS: Readonly<Record<PeriodUnit, number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.44,
  year: 365.25,
};

function daysOf({ period }: Length): number {
  const parsed = parsePeriod(period);
  return parsed ? parsed.count * DAYS[parsed.unit] : 0;
}
