import { describe, expect, test } from 'vitest';
import { toHtml } from '../../../src/render/core/html.ts';
import { labelsFor } from '../../../src/render/labels/index.ts';
import type { TrackersView } from '../../../src/render/notice/sections/trackers.ts';
import { withTrackerFilter } from '../../../src/render/notice/tracker-filter.ts';

type Kind = TrackersView['rows'][number]['kind'];

const filtered = (kinds: readonly Kind[], language: 'en' | 'fr' = 'en') => {
  const html = toHtml(
    `| T | C |\n| --- | --- |\n${kinds.map((kind) => `| ${kind} | c |\n`).join('')}`,
  );
  const { notice, terms } = labelsFor(language);
  const view = { rows: kinds.map((kind) => ({ kind })) } as unknown as TrackersView;
  return {
    html,
    shown: withTrackerFilter(html, view, 'privacy', { language, labels: notice, terms }),
  };
};

const MANY: readonly Kind[] = [
  ...(['essential', 'essential', 'essential', 'advertising', 'advertising'] as const),
  'social-network',
];

describe('the choice of trackers', () => {
  test('one of each category, with its number, all at first', () => {
    const { shown } = filtered(MANY);
    const labels = [...shown.matchAll(/<label><input ([^>]*)> ([^<]*)<\/label>/g)];
    expect(labels.map(([, attributes, text]) => [attributes, text])).toEqual([
      ['type="radio" name="privacy-trackers" value="all" checked', 'All (6)'],
      ['type="radio" name="privacy-trackers" value="essential"', 'Strictly necessary (3)'],
      ['type="radio" name="privacy-trackers" value="advertising"', 'Advertising (2)'],
      ['type="radio" name="privacy-trackers" value="social-network"', 'Social networks (1)'],
    ]);
    expect(shown).toContain('<fieldset class="ropa-filter" hidden>\n<legend>Show</legend>');
  });

  test('each row says its category', () => {
    const { shown } = filtered(MANY, 'fr');
    const rows = [...shown.matchAll(/<tr class="ropa-is-([a-z-]+)"><td>([a-z-]+)<\/td>/g)];
    expect(rows.map(([, kind]) => kind)).toEqual(MANY);
    expect(rows.map(([, , cell]) => cell)).toEqual(MANY);
  });

  test('nothing to choose among few, or of one category', () => {
    for (const kinds of [MANY.slice(2, 6), Array(8).fill('essential') as Kind[]]) {
      const { html, shown } = filtered(kinds);
      expect(shown).toBe(html);
    }
  });
});
