import { commonEntries } from './changed-entries.ts';
import type { HtmlNode } from './html-nodes.ts';

/**
 * One step from an element to another. `at` leads to a node in it, by its place among its siblings at
 * each level, as things stand once the steps before are done.
 */
export type HtmlStep =
  /** From that place on, so many nodes go, and others come. */
  | { readonly at: readonly number[]; readonly remove: number; readonly insert: readonly string[] }
  /** The attributes of that element, which may be the whole, become those of another opening tag. */
  | { readonly at: readonly number[]; readonly tag: readonly [before: string, after: string] };

/**
 * The steps that make one element of another and leave alone what is in both; nothing where they are
 * of different names.
 */
export function htmlPatch(before: HtmlNode, after: HtmlNode): HtmlStep[] | undefined {
  if (before.tag === '' || nameOf(before) !== nameOf(after)) return undefined;
  const steps: HtmlStep[] = [];
  patchElement(before, after, [], steps);
  return steps;
}

function patchElement(before: HtmlNode, after: HtmlNode, at: readonly number[], steps: HtmlStep[]) {
  if (before.tag !== after.tag) steps.push({ at, tag: [before.tag, after.tag] });
  patchList(before.children, after.children, at, steps);
}

/** From the last to the first, so that what stands before keeps its place until its turn. */
function patchList(
  before: readonly HtmlNode[],
  after: readonly HtmlNode[],
  path: readonly number[],
  steps: HtmlStep[],
): void {
  const kept = commonEntries(
    before.map(({ html }) => html),
    after.map(({ html }) => html),
  );
  let [oldEnd, newEnd] = [before.length, after.length];
  for (const [oldAt, newAt] of [...kept.reverse(), [-1, -1] as const]) {
    const old = before.slice(oldAt + 1, oldEnd);
    const recent = after.slice(newAt + 1, newEnd);
    patchBetween(old, recent, oldAt + 1, path, steps);
    [oldEnd, newEnd] = [oldAt, newAt];
  }
}

/** Of what stands between two nodes that stay, those in the same place may be alike. */
function patchBetween(
  old: readonly HtmlNode[],
  recent: readonly HtmlNode[],
  first: number,
  path: readonly number[],
  steps: HtmlStep[],
): void {
  const shared = Math.min(old.length, recent.length);
  if (old.length !== recent.length) {
    const insert = recent.slice(shared).map(({ html }) => html);
    steps.push({ at: [...path, first + shared], remove: old.length - shared, insert });
  }
  for (let index = shared - 1; index >= 0; index--) {
    const [one, other] = [old[index], recent[index]];
    if (one && other) patchNode(one, other, [...path, first + index], steps);
  }
}

function patchNode(
  before: HtmlNode,
  after: HtmlNode,
  at: readonly number[],
  steps: HtmlStep[],
): void {
  if (before.tag !== '' && nameOf(before) === nameOf(after) && nameOf(before) !== DRAWING) {
    patchElement(before, after, at, steps);
  } else steps.push({ at, remove: 1, insert: [after.html] });
}

/** What stands in a drawing is not HTML, and is read as such only within it. */
const DRAWING = '<svg';

const nameOf = ({ tag }: HtmlNode) => /^<[\w-]+/.exec(tag)?.[0];
