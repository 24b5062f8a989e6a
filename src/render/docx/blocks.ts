import { xml } from '../core/xml.ts';
import { classesOf, type HtmlNode, textOf } from './html-tree.ts';
import type { Links } from './links.ts';
import type { Numbering } from './numbering.ts';
import { type ListMark, paragraphProperties } from './paragraph.ts';
import { isInline, runs } from './runs.ts';
import { type Box, table } from './table.ts';

/** What a document collects while its blocks are written. */
export interface Writing {
  readonly links: Links;
  readonly numbering: Numbering;
  /** The marks of places that wait for the paragraph that they stand before. */
  places: string;
}

/** Where a block stands. */
export interface Place extends Box {
  readonly list?: Omit<ListMark, 'shown'>;
  readonly quoted?: boolean;
}

/** What only serves on a screen. */
const ON_SCREEN = new Set([
  'button',
  'form',
  'input',
  'script',
  'select',
  'style',
  'svg',
  'template',
]);

/** A part that begins a page when it is printed. */
const ON_NEW_PAGE = 'ropa-sheet';

const BOOKMARKS = /<w:bookmark(?:Start|End) [^>]*>/g;

/** Blocks one after the other, and lines of text that no block holds, as paragraphs and tables. */
export function blocks(nodes: readonly HtmlNode[], writing: Writing, place: Place): string {
  const written: string[] = [];
  const { list } = place;
  let line: HtmlNode[] = [];
  let shown = true;
  let newPage = false;
  let afterList = false;

  const paragraph = (children: readonly HtmlNode[], heading?: string) => {
    const content = runs(trimmed(children), writing.links);
    if (!children.some((child) => textOf(child).trim() !== '')) {
      writing.places += (content.match(BOOKMARKS) ?? []).join('');
      return;
    }
    const properties = paragraphProperties({
      style: heading ?? styleOf(place),
      newPage,
      list: list && { ...list, shown },
      apart: afterList && heading === undefined && !place.nested,
    });
    written.push(xml('w:p', {}, properties, writing.places, content));
    writing.places = '';
    shown = false;
    newPage = false;
    afterList = false;
  };
  const endLine = () => {
    paragraph(line);
    line = [];
  };
  const visit = (node: HtmlNode): void => {
    if (typeof node === 'string' || isInline(node)) {
      line.push(node);
      return;
    }
    endLine();
    const { name, attributes, children } = node;
    if (ON_SCREEN.has(name)) return;
    if (attributes.id !== undefined) writing.places += writing.links.bookmark(attributes.id);
    if (classesOf(node).includes(ON_NEW_PAGE)) newPage = true;
    if (/^h[1-6]$/.test(name)) paragraph(children, `Heading${name.slice(1)}`);
    else if (name === 'ul' || name === 'ol') {
      const level = list ? list.level + 1 : 0;
      const number = name === 'ol' ? writing.numbering.ordered() : writing.numbering.bullets;
      for (const item of children) {
        if (typeof item === 'string') continue;
        written.push(blocks(item.children, writing, { ...place, list: { number, level } }));
      }
      afterList = true;
    } else if (name === 'table') {
      const cell = (inner: readonly HtmlNode[], box: Box) => blocks(inner, writing, box) || EMPTY;
      written.push(table(node, place, cell), GAP);
    } else if (name === 'blockquote') {
      written.push(blocks(children, writing, { ...place, quoted: true }));
    } else for (const child of children) visit(child);
    endLine();
  };
  for (const node of nodes) visit(node);
  endLine();
  return written.join('');
}

function styleOf({ quoted, nested, list }: Place): string | undefined {
  if (quoted) return 'Quote';
  if (nested) return list ? 'CellList' : 'Cell';
  return list ? 'ListParagraph' : undefined;
}

/** A cell holds at least one paragraph. */
const EMPTY = xml('w:p', {}, paragraphProperties({ style: 'Cell' }));

/** Two tables that touch would become one, and a cell does not end with a table. */
const GAP = xml('w:p', {}, paragraphProperties({ style: 'AfterTable' }));

/** A line without the spaces at its ends, which HTML does not show. */
function trimmed(nodes: readonly HtmlNode[]): HtmlNode[] {
  const kept = [...nodes];
  while (isBlank(kept[0])) kept.shift();
  while (isBlank(kept.at(-1))) kept.pop();
  const [head] = kept;
  if (typeof head === 'string') kept[0] = head.replace(/^[ \t\r\n\f]+/, '');
  const tail = kept.at(-1);
  if (typeof tail === 'string') kept[kept.length - 1] = tail.replace(/[ \t\r\n\f]+$/, '');
  return kept;
}

const isBlank = (node: HtmlNode | undefined): boolean =>
  typeof node === 'string' && /^[ \t\r\n\f]*$/.test(node);
