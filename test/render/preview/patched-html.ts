import { type HtmlNode, htmlNodes } from '../../../src/render/preview/html-nodes.ts';
import type { HtmlStep } from '../../../src/render/preview/html-patch.ts';

interface Node {
  tag: string;
  text: string;
  children: Node[];
}

const mutable = ({ tag, html, children }: HtmlNode): Node => ({
  tag,
  text: html,
  children: children.map(mutable),
});

const print = ({ tag, text, children }: Node): string => {
  const name = /^<([\w-]+)/.exec(tag)?.[1];
  if (name === undefined || name === 'br' || tag.endsWith('/>')) return text;
  return `${tag}${children.map(print).join('')}</${name}>`;
};

const one = (html: string): Node => {
  const [node, ...others] = htmlNodes(html).map(mutable);
  if (!node || others.length > 0) throw new Error(`This is not one node: ${html}`);
  return node;
};

const child = (parent: Node, place: number): Node => {
  const node = parent.children[place];
  if (!node) throw new Error('There is no such node.');
  return node;
};

/** What `patch.js` does in a page, done to HTML. */
export function patchedHtml(html: string, steps: readonly HtmlStep[]): string {
  const root = one(html);
  for (const step of steps) {
    if ('tag' in step) {
      const element = step.at.reduce(child, root);
      const [before, after] = step.tag;
      if (element.tag !== before) throw new Error(`${element.tag} is not ${before}.`);
      element.tag = after;
      continue;
    }
    const { children } = step.at.slice(0, -1).reduce(child, root);
    const place = step.at.at(-1) ?? 0;
    if (place + step.remove > children.length) throw new Error('There is no such place.');
    children.splice(place, step.remove, ...step.insert.map(one));
  }
  return print(root);
}
