import { describe, expect, it } from 'vitest';
import { flowGraph } from '../../../src/render/register/flow-graph.ts';
import type { Flow, FlowRecipient } from '../../../src/render/register/flows.ts';
import { contextOf } from './fixture.ts';

const recipient = (id: string): FlowRecipient => ({
  id,
  text: id.toUpperCase(),
  kind: 'processor',
  countries: [{ id: 'FR', text: 'France' }],
});
const flow = (id: string, recipients: readonly string[], people = ['staff']): Flow => ({
  id,
  name: { text: id },
  people: people.map((one) => ({ id: one, text: one })),
  recipients: recipients.map(recipient),
  nobody: [],
});
const graph = (flows: readonly Flow[]) => flowGraph(flows, contextOf());
const many = (count: number, recipients: readonly string[]) =>
  Array.from({ length: count }, (_, index) => flow(`a${index}`, recipients));

describe('flowGraph', () => {
  it('joins people, activities, recipients and countries, each once', () => {
    const { nodes, edges } = graph([flow('a', ['x']), flow('b', ['x', 'y'])]);
    expect(nodes.map(({ id }) => id)).toEqual([
      ...['activity-a', 'people-staff', 'recipient-x', 'country-FR', 'activity-b', 'recipient-y'],
    ]);
    expect(edges).toHaveLength(2 + 3 + 2);
    expect(edges).toContainEqual({ from: 'recipient-x', to: 'country-FR' });
  });

  it('draws recipients by kind where there are too many lines to follow', () => {
    const ids = ['x', 'y'];
    const recipients = (count: number) =>
      graph(many(count, ids)).nodes.filter(({ column }) => column === 2);
    expect(recipients(45)).toHaveLength(2);
    expect(recipients(46)).toEqual([
      { id: 'kind-processor', column: 2, text: 'processors', to: 'recipients' },
    ]);
  });

  it('draws activities alike as one where there are very many', () => {
    const activities = (flows: readonly Flow[]) =>
      graph(flows).nodes.flatMap(({ column, text }) => (column === 1 ? [text] : []));
    expect(activities(many(80, ['x']))).toHaveLength(80);
    expect(activities([...many(80, ['x']), flow('b', ['x'], ['pupils'])])).toEqual([
      'a0, and 79 more',
      'b',
    ]);
  });
});
