import type { Language } from '../../model/index.ts';
import { typography } from '../core/typography.ts';
import type { NoticeLabels } from '../labels/notice.ts';
import type { Terms } from '../labels/terms.ts';
import type { TrackersView } from './sections/trackers.ts';

/** Below this many trackers, a table is read faster than filtered. */
const MANY = 6;

interface FilterContext {
  readonly language: Language;
  readonly labels: Pick<NoticeLabels, 'trackers'>;
  readonly terms: Pick<Terms, 'trackerCategories'>;
}

/**
 * The section of trackers with a choice of categories above its table. The styles do the filtering,
 * and show the choice only where a browser can do it. `html` is sanitised, and stays so: all that is
 * added are our own words and ids.
 */
export function withTrackerFilter(
  html: string,
  { rows }: TrackersView,
  notice: string,
  { language, labels, terms }: FilterContext,
): string {
  const categories = [...new Set(rows.map(({ kind }) => kind))];
  const [before, after] = split(html, '<div class="ropa-table"');
  if (rows.length < MANY || categories.length < 2 || after === undefined) return html;
  const say = (text: string) =>
    typography(
      text.replace(/^./u, (sign) => sign.toUpperCase()),
      language,
    );
  const name = `${notice}-trackers`;
  const option = (value: string, label: string, count: number, checked = '') =>
    `<label><input type="radio" name="${name}" value="${value}"${checked}> ${say(label)} (${count})</label>`;
  const options = [
    option('all', labels.trackers.all, rows.length, ' checked'),
    ...categories.map((kind) =>
      option(kind, terms.trackerCategories[kind], rows.filter((row) => row.kind === kind).length),
    ),
  ];
  const filter = `<fieldset class="ropa-filter" hidden>\n<legend>${say(labels.trackers.show)}</legend>\n${options.join('\n')}\n</fieldset>\n`;
  return `${before}${filter}${marked(after, rows)}`;
}

/** Each row of the table with its category as a class. */
function marked(html: string, rows: TrackersView['rows']): string {
  const [head, body] = split(html, '<tbody>');
  let index = 0;
  const shown = (body ?? '').replace(/<tr>/g, (row) => {
    const kind = rows[index++]?.kind;
    return kind ? `<tr class="ropa-is-${kind}">` : row;
  });
  return `${head}${shown}`;
}

/** What stands before the first such sign, and the rest from it on. */
function split(html: string, sign: string): [string, string | undefined] {
  const at = html.indexOf(sign);
  return at < 0 ? [html, undefined] : [html.slice(0, at), html.slice(at)];
}
