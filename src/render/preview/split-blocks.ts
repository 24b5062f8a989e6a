/** A document taken apart: what stands around it, and the elements in it. */
export interface Blocks {
  /** The opening and the closing tag of the one root element. */
  readonly open: string;
  readonly close: string;
  readonly blocks: readonly Block[];
}

export interface Block {
  /** Its own id, or its name and place where it has none. */
  readonly id: string;
  readonly html: string;
}

const VOID = /^<(?:br|hr|img|input)\b|\/>$/;

/** Splits sanitised HTML with one root element into the elements of which that is made. */
export function splitBlocks(html: string): Blocks {
  const blocks: Block[] = [];
  let [open, close] = ['', ''];
  let depth = 0;
  let start = 0;
  for (const { 0: tag, index } of html.matchAll(/<[^>]*>/g)) {
    if (tag.startsWith('</')) {
      depth--;
      if (depth === 0) close = tag;
      if (depth === 1) blocks.push(blockOf(html.slice(start, index + tag.length), blocks.length));
      continue;
    }
    if (depth === 0) open = tag;
    if (depth === 1) start = index;
    if (!VOID.test(tag)) depth++;
  }
  return { open, close, blocks };
}

function blockOf(html: string, place: number): Block {
  const [tag = '', name = ''] = /^<(\w+)[^>]*>/.exec(html) ?? [];
  return { id: / id="([^"]*)"/.exec(tag)?.[1] ?? `${name}-${place}`, html };
}
