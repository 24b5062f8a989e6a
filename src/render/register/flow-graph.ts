import { textOf } from '../core/sourced.ts';
import type { Flow, FlowRecipient } from './flows.ts';
import { anchorOf, indexAnchor, recipientAnchor } from './links.ts';
import type { RegisterContext } from './shapes.ts';

/** A place in a picture of flows, in one of its four columns. */
export interface FlowNode {
  readonly id: string;
  readonly column: 0 | 1 | 2 | 3;
  readonly text: string;
  /** The id of the part of the document that says more of it. */
  readonly to: string;
}

/** What leads from a place in one column to one in the next. */
export interface FlowEdge {
  readonly from: string;
  readonly to: string;
}

export interface FlowGraph {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
}

/** Beyond so many lines to single recipients nobody follows one: recipients are drawn by kind. */
const MOST_LINES = 90;
/** Beyond so many activities, those of the same people and recipients are drawn as one. */
const MOST_ACTIVITIES = 80;

/** Whether one picture of all would be a tangle. */
export const isTangled = (flows: readonly Flow[]): boolean => linesOf(flows) > MOST_LINES;

const linesOf = (flows: readonly Flow[]) =>
  flows.reduce((sum, { recipients }) => sum + recipients.length, 0);

/** The places of a picture of flows and what joins them: not more than a reader can follow. */
export function flowGraph(flows: readonly Flow[], context: RegisterContext): FlowGraph {
  const recipientNode = isTangled(flows) ? kindNode(context) : ownNode;
  const nodes = new Map<string, FlowNode>();
  const edges = new Map<string, FlowEdge>();
  const add = (node: FlowNode) => {
    if (!nodes.has(node.id)) nodes.set(node.id, node);
    return node.id;
  };
  const join = (from: string, to: string) => edges.set(`${from} ${to}`, { from, to });
  for (const { flow, others } of together(flows, recipientNode)) {
    const name = textOf([flow.name.text]);
    const text = others > 0 ? context.labels.page.andOthers(name, others) : name;
    const activity = add({ id: `activity-${flow.id}`, column: 1, text, to: anchorOf(flow.id) });
    for (const { id, text } of flow.people) {
      const to = indexAnchor('dataSubjects', id);
      join(add({ id: `people-${id}`, column: 0, text: textOf([text]), to }), activity);
    }
    for (const recipient of flow.recipients) {
      const to = add(recipientNode(recipient));
      join(activity, to);
      for (const { id, text } of recipient.countries) {
        const country = { id: `country-${id}`, column: 3, text: textOf([text]) } as const;
        join(to, add({ ...country, to: 'index-countries' }));
      }
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

const ownNode = ({ id, text, kind }: FlowRecipient): FlowNode => ({
  id: `recipient-${id}`,
  column: 2,
  text: textOf([text]),
  to: kind === undefined ? 'transfers' : recipientAnchor(id),
});

const kindNode =
  ({ terms }: RegisterContext) =>
  (recipient: FlowRecipient): FlowNode =>
    recipient.kind === undefined
      ? ownNode(recipient)
      : {
          id: `kind-${recipient.kind}`,
          column: 2,
          text: terms.recipientKinds[recipient.kind].many,
          to: 'recipients',
        };

/** Activities as they are drawn: one by one, or those that are drawn alike as one with its others. */
function together(
  flows: readonly Flow[],
  recipientNode: (recipient: FlowRecipient) => FlowNode,
): { flow: Flow; others: number }[] {
  if (flows.length <= MOST_ACTIVITIES) return flows.map((flow) => ({ flow, others: 0 }));
  const groups = new Map<string, { flow: Flow; others: number }>();
  for (const flow of flows) {
    const people = flow.people.map(({ id }) => id).sort();
    const recipients = new Set(flow.recipients.map((one) => recipientNode(one).id));
    const key = JSON.stringify([people, [...recipients].sort()]);
    const group = groups.get(key);
    groups.set(key, group ? { ...group, others: group.others + 1 } : { flow, others: 0 });
  }
  return [...groups.values()];
}
