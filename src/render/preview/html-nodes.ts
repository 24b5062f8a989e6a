/** A node as a page has it once it has read the HTML: an element with its children, or a text. */
export interface HtmlNode {
  /** All of it. */
  readonly html: string;
  /** The opening tag; empty for a text. */
  readonly tag: string;
  readonly children: readonly HtmlNode[];
}

/** Elements without content, with which no closing tag comes. */
const VOID = /^<(?:br|hr|img|input)\b|\/>$/;

/**
 * Takes sanitised HTML apart, in which every tag that is opened is closed, and no `<` is a text. Rows of
 * tables are taken apart when their children are asked for: most are as they were.
 */
export function htmlNodes(html: string): HtmlNode[] {
  const top: HtmlNode[] = [];
  const open: { start: number; tag: string; children: HtmlNode[] }[] = [];
  let children = top;
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    const end = start < 0 ? html.length : start;
    if (end > at) children.push({ html: html.slice(at, end), tag: '', children: [] });
    if (start < 0) break;
    at = html.indexOf('>', start) + 1;
    if (at === 0) throw new Error(`A tag does not end: ${html.slice(start, start + 80)}`);
    const isEnd = html.charCodeAt(start + 1) === SLASH;
    const closed = isEnd ? open.pop() : undefined;
    if (closed) {
      children = open.at(-1)?.children ?? top;
      const { tag } = closed;
      children.push({ html: html.slice(closed.start, at), tag, children: closed.children });
    }
    if (isEnd) continue;
    const tag = html.slice(start, at);
    const row = endOfRow(html, start, tag);
    if (row !== undefined) {
      children.push(new Row(html.slice(start, row), tag));
      at = row;
    } else if (VOID.test(tag)) children.push({ html: tag, tag, children: [] });
    else {
      const one = { start, tag, children: [] };
      open.push(one);
      children = one.children;
    }
  }
  return top;
}

const SLASH = '/'.charCodeAt(0);

const ROW_END = '</tr>';

/** Where a row ends that begins here, unless there is another one in it. */
function endOfRow(html: string, start: number, tag: string): number | undefined {
  if (!tag.startsWith('<tr')) return undefined;
  const end = html.indexOf(ROW_END, start);
  const next = html.indexOf('<tr', start + tag.length);
  return end < 0 || (next >= 0 && next < end) ? undefined : end + ROW_END.length;
}

class Row implements HtmlNode {
  readonly html: string;
  readonly tag: string;
  #children: readonly HtmlNode[] | undefined;

  constructor(html: string, tag: string) {
    this.html = html;
    this.tag = tag;
  }

  get children(): readonly HtmlNode[] {
    this.#children ??= htmlNodes(this.html.slice(this.tag.length, -ROW_END.length));
    return this.#children;
  }
}
