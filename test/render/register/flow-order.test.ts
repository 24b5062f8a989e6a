import { describe, expect, it } from 'vitest';
import type { FlowGraph } from '../../../src/render/register/flow-graph.ts';
import { orderedColumns } from '../../../src/render/register/flow-order.ts';

const node = (id: string, column: 0 | 1 | 2 | 3) => ({ id, column, text: id, to: id });
const GRAPH: FlowGraph = {
  nodes: [
    ...[node('p1', 0), node('p2', 0), node('a1', 1), node('a2', 1), node('a3', 1), node('r', 2)],
    node('alone', 2),
  ],
  edges: [
    { from: 'p2', to: 'a1' },
    { from: 'p1', to: 'a2' },
    { from: 'p2', to: 'a3' },
    { from: 'a1', to: 'r' },
  ],
};

/** How many pairs of lines between people and activities cross. */
function crossings(columns: readonly { id: string }[][]): number {
  const place = new Map(columns.flatMap((nodes) => nodes.map(({ id }, index) => [id, index])));
  const at = (id: string) => place.get(id) ?? 0;
  const lines = GRAPH.edges.filter(({ from }) => from.startsWith('p'));
  return lines.filter((a, index) =>
    lines.slice(index + 1).some((b) => (at(a.from) - at(b.from)) * (at(a.to) - at(b.to)) < 0),
  ).length;
}

describe('orderedColumns', () => {
  it('puts places near those that they are joined to, so that lines do not cross', () => {
    const columns = orderedColumns(GRAPH);
    expect(columns.map((nodes) => nodes.length)).toEqual([2, 3, 2, 0]);
    const before = [0, 1].map((column) => GRAPH.nodes.filter((one) => one.column === column));
    expect(crossings(before)).toBeGreaterThan(0);
    expect(crossings(columns)).toBe(0);
  });

  it('gives the same order for the same graph', () => {
    expect(orderedColumns(GRAPH)).toEqual(orderedColumns(GRAPH));
  });
});
