import { collated } from '../core/collate.ts';
import type { Templates } from '../core/engine.ts';
import { fillHtml } from '../core/fill-html.ts';
import { textOf } from '../core/sourced.ts';
import { typography } from '../core/typography.ts';
import type { Index } from './indexes.ts';
import type { RegisterContext } from './shapes.ts';

const TEMPLATE = 'register/find.html';

/**
 * The form that searches and filters, hidden until the script of the page shows it. An option names
 * the row of an index, where the script reads which activities it stands for. Its template escapes
 * what it prints.
 */
export function findForm(
  indexes: readonly Index[],
  templates: Templates,
  { labels, language }: RegisterContext,
): string {
  const filters = indexes.map(({ name, entries }) => ({
    name,
    label: labels.page.filters[name],
    options: collated(
      entries.map(({ anchor, text }) => ({
        anchor,
        text: typography(textOf([text]), language),
      })),
      ({ text }) => text,
      language,
    ),
  }));
  return fillHtml(templates, TEMPLATE, { page: labels.page, filters });
}
