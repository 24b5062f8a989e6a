import { type HtmlNode, htmlNodes } from '../render/preview/html-nodes.ts';
import { type HtmlStep, htmlPatch } from '../render/preview/html-patch.ts';
import type { PreviewDocument } from './preview-documents.ts';

/** A block as a page has it. */
interface ShownBlock {
  readonly html: string;
  /** The same taken apart, once it was compared; nothing where it is not one element. */
  node?: HtmlNode | undefined;
}

/** A block as a page is told of it: what is left out of both `html` and `steps` is as it was. */
interface SentBlock {
  readonly id: string;
  readonly changed: number;
  readonly removed: readonly string[];
  /** All of it. */
  readonly html?: string;
  /** What makes it of the one that the page has. */
  readonly steps?: readonly HtmlStep[];
}

/** Entries of a list that the page has already, from the first to the one after the last; or a new one. */
export type SentFinding<Finding> = readonly [from: number, to: number] | Finding;

/** A document without what the page has already. */
export interface SentDocument extends Omit<PreviewDocument, 'blocks'> {
  readonly blocks: readonly SentBlock[];
}

/** What one page has, so that it is sent no more than what differs from that. */
export class PreviewChanges {
  /** The findings as texts, with their places. */
  #findings: ReadonlyMap<string, number> = new Map();
  #shown: ReadonlyMap<string, ShownBlock> = new Map();
  #id: string | undefined;

  /** What the page lacks of the document; from now on, it has it. */
  document({ blocks, ...document }: PreviewDocument): SentDocument {
    const before = this.#id === document.id ? this.#shown : new Map<string, ShownBlock>();
    const shown = new Map<string, ShownBlock>();
    const sent = blocks.map(({ html, ...block }): SentBlock => {
      const had = before.get(block.id);
      if (had?.html === html) {
        shown.set(block.id, had);
        return block;
      }
      const now: ShownBlock = { html };
      shown.set(block.id, now);
      const steps = had && stepsFrom(had, now);
      return steps ? { ...block, steps } : { ...block, html };
    });
    this.#shown = shown;
    this.#id = document.id;
    return { ...document, blocks: sent };
  }

  /** The findings; those that the page has by their places in the list before. */
  findings<Finding extends object>(now: readonly Finding[]): SentFinding<Finding>[] {
    const before = this.#findings;
    const texts = now.map((one) => JSON.stringify(one));
    this.#findings = new Map(texts.map((text, index) => [text, index]));
    const sent: SentFinding<Finding>[] = [];
    let [from, to] = [0, 0];
    const finish = () => {
      if (to > from) sent.push([from, to]);
      from = to = 0;
    };
    for (const [index, one] of now.entries()) {
      const at = before.get(texts[index] ?? '');
      if (at !== to || to === from) finish();
      if (at === undefined) sent.push(one);
      else if (to === from) [from, to] = [at, at + 1];
      else to++;
    }
    finish();
    return sent;
  }
}

/** Nothing where they would be longer than what they make. */
function stepsFrom(before: ShownBlock, after: ShownBlock): HtmlStep[] | undefined {
  const [old, recent] = [elementOf(before), elementOf(after)];
  const steps = old && recent && htmlPatch(old, recent);
  return steps && JSON.stringify(steps).length < after.html.length ? steps : undefined;
}

function elementOf(block: ShownBlock): HtmlNode | undefined {
  if (block.node) return block.node;
  const [node, ...others] = htmlNodes(block.html);
  if (others.length === 0) block.node = node;
  return block.node;
}
