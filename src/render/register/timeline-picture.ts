import type { Templates } from '../core/engine.ts';
import { fillHtml } from '../core/fill-html.ts';
import { formatPeriod } from '../core/format.ts';
import { typography } from '../core/typography.ts';
import type { RegisterContext } from './shapes.ts';
import { svgLines } from './svg-lines.ts';
import { type Keeping, keepingText } from './timeline.ts';

const TEMPLATE = 'register/timeline.html';

const WIDTH = 900;
const SIGNS = 130;
const HEADS = 64;
const ROW = 58;
const BAR = 12;
/** The room of a colour in the legend, and of a sign of its words. */
const SWATCH = 30;
const SIGN = 6.4;
/** How long a bar is drawn whose length nobody can know, or that is too short to see. */
const UNKNOWN = 90;
const SHORTEST = 3;
/** How far marks of the axis are apart, so that their words do not run into each other. */
const APART = 60;
/** Where the axis may be marked, in years. */
const TICKS = [1, 2, 3, 5, 10, 20, 30, 50, 100] as const;

/**
 * The timeline of retention as HTML: a bar for each way of keeping, short periods drawn longer than
 * their share so that they can be told apart. Its template escapes what it prints.
 */
export function timelinePicture(
  keepings: readonly Keeping[],
  templates: Templates,
  context: RegisterContext,
): string {
  const { labels, language } = context;
  const { page, columns, bookSections, lists } = labels;
  const totals = keepings.map(
    ({ activeYears = 0, archiveYears = 0 }) => activeYears + archiveYears,
  );
  const most = Math.max(1, ...totals);
  const at = (years: number) => Math.round(Math.sqrt(Math.min(years, most) / most) * (WIDTH - 150));
  const bars = keepings.map((keeping, index) => {
    const y = HEADS + index * ROW;
    const text = `${keepingText(keeping, context)} · ${lists.activities(keeping.activities.length)}`;
    const [first, second] = svgLines(typography(text, language), SIGNS);
    return {
      first,
      second,
      y: y + 12,
      below: y + 27,
      ...piecesOf(keeping, y + (second === '' ? 20 : 33), at),
    };
  });
  const ticks = TICKS.filter((years, index) => {
    const before = at(TICKS[index - 1] ?? 0);
    return years <= most && at(years) - before >= APART;
  }).map((years) => ({
    x: at(years),
    text: typography(formatPeriod(`${years} years`, language), language),
  }));
  const legend = [
    { kind: 'active', text: columns.active },
    { kind: 'archive', text: columns.archive },
    { kind: 'event', text: page.untilEvent },
    { kind: 'good', text: page.forGood },
  ];
  const view = {
    ...{ title: bookSections.timeline, description: page.timeline, bars, ticks },
    legend: inARow(legend),
    ...{ width: WIDTH, height: HEADS + keepings.length * ROW, bar: BAR, axis: HEADS - 8 },
  };
  return fillHtml(templates, TEMPLATE, view);
}

/** Each word of the legend as far to the right as those before it are long. */
function inARow<Entry extends { readonly text: string }>(legend: readonly Entry[]) {
  let x = 0;
  return legend.map((entry) => {
    const placed = { ...entry, x, textX: x + SWATCH };
    x += SWATCH + Math.ceil(entry.text.length * SIGN) + SWATCH;
    return placed;
  });
}

interface Piece {
  readonly kind: 'active' | 'archive' | 'event' | 'good';
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The pieces of a bar, one after the other. */
function piecesOf(
  { activeYears, archiveYears = 0, archived, forGood }: Keeping,
  y: number,
  at: (years: number) => number,
): { pieces: Piece[] } {
  const first = activeYears === undefined ? UNKNOWN : Math.max(SHORTEST, at(activeYears));
  const known = activeYears ?? 0;
  const length = Math.max(SHORTEST, at(known + archiveYears) - at(known));
  const second = archived ? (archiveYears === 0 ? UNKNOWN : length) : 0;
  const end = first + second;
  return {
    pieces: [
      { kind: activeYears === undefined ? 'event' : 'active', x: 0, y, width: first },
      ...(archived ? [{ kind: 'archive' as const, x: first, y, width: second }] : []),
      ...(forGood ? [{ kind: 'good' as const, x: end, y, width: WIDTH - end }] : []),
    ],
  };
}
