import type { Engine } from '../core/engine.ts';
import { parseMarkdown, sanitizeHtml } from '../core/html.ts';
import type { MarkdownPart } from './register-markdown.ts';
import type { RegisterContext } from './shapes.ts';

const CLASSES = { front: 'ropa-front', section: 'ropa-part', sheet: 'ropa-sheet' } as const;

/** The end of the title of a part. */
const AFTER_TITLE = /<\/h2>\n?/;

/** A file that holds the same register. */
export interface OtherFormat {
  readonly name: string;
  /** Relative to the page. */
  readonly href: string;
}

/**
 * The register as HTML: one element, with the contents after the front, and each sheet in a section
 * of its own so that it starts on a page when printed. Forms and pictures are made by templates that
 * escape what they print; all else is sanitised.
 */
export function registerHtml(
  parts: readonly MarkdownPart[],
  formats: readonly OtherFormat[],
  form: string,
  engine: Engine,
  { labels, language, terms }: RegisterContext,
): string {
  const [front = '', ...others] = parts.map(sectionOf);
  const { markdown } = engine.render('register/contents.md', {
    labels,
    colon: terms.colon,
    formats,
    groups: contentsOf(parts, labels.bookSections),
  });
  const nav = `<nav class="ropa-contents" aria-label="${labels.contents}">\n${parseMarkdown(markdown)}</nav>\n`;
  const body = `${front}${form}${sanitizeHtml(nav)}${others.join('')}`;
  return `<div class="ropa-register" lang="${language}">\n${body}</div>\n`;
}

/** A part of the document; a sheet says how much is open and found in it, for the filters. */
function sectionOf({ markdown, anchor, kind, open = 0, found = 0, picture = '' }: MarkdownPart) {
  const marks = [
    ...(open > 0 ? [` data-open="${open}"`] : []),
    ...(found > 0 ? [` data-found="${found}"`] : []),
  ].join('');
  const body = sanitizeHtml(parseMarkdown(markdown)).replace(
    AFTER_TITLE,
    `$&${picture.replaceAll('$', '$$$$')}`,
  );
  return `<section class="${CLASSES[kind]}" id="${anchor}"${marks}>\n${body}</section>\n`;
}

/** What leads to the parts: what comes before the sheets, the sheets, what comes after them. */
function contentsOf(
  parts: readonly MarkdownPart[],
  { sheets, annexes }: RegisterContext['labels']['bookSections'],
) {
  const found = parts.findIndex(({ kind }) => kind === 'sheet');
  const first = found < 0 ? parts.length : found;
  const before = parts.filter(({ kind }, index) => kind === 'section' && index < first);
  const after = parts.filter(({ kind }, index) => kind === 'section' && index > first);
  return [
    { entries: before },
    { title: sheets, entries: parts.filter(({ kind }) => kind === 'sheet') },
    { title: annexes, entries: after },
  ].filter(({ entries }) => entries.length > 0);
}
