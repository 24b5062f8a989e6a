import { xml, xmlText } from '../core/xml.ts';
import { classesOf, type HtmlElement, type HtmlNode } from './html-tree.ts';
import type { Links } from './links.ts';

/** How words are set. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** A style of characters, from `styles.ts`. */
  readonly style?: 'Hyperlink' | 'Open';
  /** As HTML writes it: `en`. */
  readonly language?: string;
}

/** Elements that stand in a line of text. */
const INLINE = new Set([
  ...['a', 'abbr', 'b', 'br', 'code', 'del', 'em', 'i', 'span', 'strong', 'sub', 'sup', 'time'],
]);

/** What only serves on a screen. */
const ON_SCREEN = new Set(['ropa-back']);

export const isInline = (node: HtmlNode): boolean =>
  typeof node === 'string' || INLINE.has(node.name);

/** Words and what stands among them as the content of a paragraph. */
export function runs(nodes: readonly HtmlNode[], links: Links, look: Look = {}): string {
  return nodes
    .map((node) => (typeof node === 'string' ? run(node, look) : element(node, links, look)))
    .join('');
}

function element(node: HtmlElement, links: Links, look: Look): string {
  const { name, attributes, children } = node;
  if (name === 'br') return xml('w:r', {}, xml('w:br'));
  if (classesOf(node).some((one) => ON_SCREEN.has(one))) return '';
  const place = attributes.id === undefined ? '' : links.bookmark(attributes.id);
  if (name === 'a' && attributes.href) {
    return place + hyperlink(attributes.href, runs(children, links, linkLook(look)), links);
  }
  return place + runs(children, links, lookOf(node, look));
}

const linkLook = (look: Look): Look => ({ ...look, style: 'Hyperlink' });

const hyperlink = (href: string, content: string, links: Links): string =>
  xml(
    'w:hyperlink',
    href.startsWith('#')
      ? { 'w:anchor': links.nameOf(decoded(href.slice(1))), 'w:history': 1 }
      : { 'r:id': links.outward(href), 'w:history': 1 },
    content,
  );

/** An anchor as the place that it leads to names itself. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

function lookOf(node: HtmlElement, look: Look): Look {
  const { name, attributes } = node;
  return {
    ...look,
    ...((name === 'strong' || name === 'b') && { bold: true }),
    ...((name === 'em' || name === 'i') && { italic: true }),
    ...(classesOf(node).includes('ropa-open') && { style: 'Open' as const }),
    ...(attributes.lang && { language: attributes.lang }),
  };
}

/** A run of words in one look. Spaces of HTML are one space; those that do not break stay. */
function run(text: string, { bold, italic, style, language }: Look): string {
  const words = text.replace(/[ \t\r\n\f]+/g, ' ');
  if (words === '') return '';
  const properties = [
    style ? xml('w:rStyle', { 'w:val': style }) : '',
    bold ? xml('w:b') : '',
    italic ? xml('w:i') : '',
    language ? xml('w:lang', { 'w:val': localeOf(language) }) : '',
  ].join('');
  return xml(
    'w:r',
    {},
    properties === '' ? '' : xml('w:rPr', {}, properties),
    xml('w:t', { 'xml:space': 'preserve' }, xmlText(words)),
  );
}

const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** A language as Word knows it, for spelling and for reading aloud. */
export const localeOf = (language: string): string => LOCALES[language] ?? language;
