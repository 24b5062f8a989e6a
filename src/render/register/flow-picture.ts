import type { Templates } from '../core/engine.ts';
import { fillHtml } from '../core/fill-html.ts';
import { textOf } from '../core/sourced.ts';
import { typography } from '../core/typography.ts';
import { flowGraph, isTangled } from './flow-graph.ts';
import { orderedColumns } from './flow-order.ts';
import type { Flow } from './flows.ts';
import type { RegisterContext } from './shapes.ts';
import { svgLines } from './svg-lines.ts';

const TEMPLATE = 'register/flows.html';
const FLOWS = 'flows';
const PARTS = 'register/flow-parts.html';

/** Where each column stands, how wide it is, and how many signs of its text fit into a line. */
const COLUMNS = [
  { x: 0, width: 190, signs: 26 },
  { x: 270, width: 320, signs: 46 },
  { x: 790, width: 220, signs: 31 },
  { x: 1060, width: 140, signs: 19 },
] as const;
const HEADS = 36;
const ROW = 42;
const NODE = 34;
/** How many colours there are for lines, one for each kind of people in turn. */
const TONES = 6;

/**
 * The picture of flows as HTML: of all of them, or one for each kind of people where nobody could
 * follow the lines of all. Its templates escape what they print.
 */
export function flowPicture(
  flows: readonly Flow[],
  templates: Templates,
  context: RegisterContext,
): string {
  const people = new Map(
    flows.flatMap((flow) => flow.people.map(({ id, text }) => [id, text] as const)),
  );
  if (!isTangled(flows) || people.size < 2) return pictureOf(flows, FLOWS, templates, context);
  const { labels, language } = context;
  const parts = [...people].map(([id, text], index) => {
    const theirs = flows.flatMap((flow) => {
      const only = flow.people.filter((one) => one.id === id);
      return only.length > 0 ? [{ ...flow, people: only }] : [];
    });
    return {
      open: index === 0,
      name: typography(textOf([text]), language),
      count: labels.lists.activities(theirs.length),
      picture: pictureOf(theirs, `${FLOWS}-${index + 1}`, templates, context),
    };
  });
  return fillHtml(templates, PARTS, { parts, description: labels.page.flows });
}

function pictureOf(
  flows: readonly Flow[],
  id: string,
  templates: Templates,
  context: RegisterContext,
): string {
  const { labels, language } = context;
  const { columns, page } = labels;
  const graph = flowGraph(flows, context);
  const ordered = orderedColumns(graph);
  const rows = Math.max(...ordered.map(({ length }) => length));
  const heads = [columns.dataSubjects, columns.activities, columns.recipients, columns.countries];
  const nodes = ordered.flatMap((column, index) =>
    column.map(({ id, text, to }, place) => {
      const { x, width, signs } = COLUMNS[index as 0];
      const y = Math.round(HEADS + ((place + 0.5) * rows * ROW) / column.length - NODE / 2);
      const whole = typography(text, language);
      const [first, second] = svgLines(whole, signs);
      const baseline = y + (second === '' ? 21 : 14);
      return {
        ...{ id, to, whole, first, second, x, y, width, height: NODE, column: index },
        ...{ textX: x + 9, baseline, below: baseline + 14 },
      };
    }),
  );
  const at = new Map(nodes.map((node) => [node.id, node]));
  const tones = tonesOf(graph.edges, ordered[0]?.map(({ id }) => id) ?? []);
  const edges = graph.edges.flatMap(({ from, to }) => {
    const [start, end] = [at.get(from), at.get(to)];
    if (!start || !end) return [];
    const [x1, y1] = [start.x + start.width, start.y + NODE / 2];
    const [x2, y2] = [end.x, end.y + NODE / 2];
    const middle = (x1 + x2) / 2;
    const path = `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
    return [{ from, to, path, tone: tones.get(from) ?? 0 }];
  });
  const view = {
    ...{
      id,
      alone: id === FLOWS,
      title: labels.bookSections.flows,
      description: page.flows,
      nodes,
      edges,
    },
    heads: heads.map((text, index) => ({ text, x: COLUMNS[index as 0].x })),
    ...{ width: 1200, height: HEADS + rows * ROW },
  };
  return fillHtml(templates, TEMPLATE, view);
}

/** The colour of the lines from each place: that of the first people whose data come there. */
function tonesOf(
  edges: readonly { from: string; to: string }[],
  people: readonly string[],
): Map<string, number> {
  const tones = new Map(people.map((id, index) => [id, (index % TONES) + 1]));
  for (const id of people) {
    for (const { from, to } of edges) {
      const tone = tones.get(id);
      if (from === id && tone !== undefined && !tones.has(to)) tones.set(to, tone);
    }
  }
  return tones;
}
