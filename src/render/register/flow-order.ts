import type { FlowEdge, FlowGraph, FlowNode } from './flow-graph.ts';

/** How often columns are put in order by their neighbours: more changes nothing to speak of. */
const SWEEPS = 4;

/**
 * The columns of a picture of flows, each in an order in which few lines cross: every place stands
 * near the middle of those that it is joined to. The same graph gives the same order.
 */
export function orderedColumns({ nodes, edges }: FlowGraph): FlowNode[][] {
  let columns = [0, 1, 2, 3].map((column) => nodes.filter((node) => node.column === column));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const column of [1, 2, 3]) columns = sorted(columns, column, column - 1, edges);
    for (const column of [2, 1, 0]) columns = sorted(columns, column, column + 1, edges);
  }
  return sorted(columns, 1, 0, edges);
}

/** The columns with one of them in the order of the middles of its neighbours in another. */
function sorted(
  columns: readonly FlowNode[][],
  column: number,
  beside: number,
  edges: readonly FlowEdge[],
): FlowNode[][] {
  const places = new Map(columns[beside]?.map(({ id }, index) => [id, index]));
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { from, to } of edges) {
    for (const [id, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const place = places.get(other);
      if (place === undefined) continue;
      const { sum, count } = sums.get(id) ?? { sum: 0, count: 0 };
      sums.set(id, { sum: sum + place, count: count + 1 });
    }
  }
  const middle = ({ id }: FlowNode) => {
    const { sum, count } = sums.get(id) ?? { sum: places.size, count: 1 };
    return sum / count;
  };
  return columns.map((nodes, index) =>
    index === column ? [...nodes].sort((a, b) => middle(a) - middle(b)) : nodes,
  );
}
