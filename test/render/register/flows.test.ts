// cspell:ignore datasubjects
import { describe, expect, it } from 'vitest';
import { flowsOf, flowsSection } from '../../../src/render/register/flows.ts';
import { ACME, contextOf, sayRows } from './fixture.ts';

const context = contextOf();
const flows = flowsOf(ACME, new Map(), context);
const flow = (id: string) => flows.find((one) => one.id === id);

describe('flowsOf', () => {
  it('has the people, recipients and countries of each activity', () => {
    expect(flows.map(({ id }) => id)).toEqual(ACME.activities.map(({ id }) => id));
    expect(flow('orders')?.people.map(({ id }) => id)).toEqual(['customers', 'visitors']);
    const cloud = flow('orders')?.recipients.find(({ id }) => id === 'cloud');
    expect(cloud?.kind).toBe('processor');
    expect(cloud?.countries.map(({ id }) => id)).toContain('US');
  });

  it('says where the country of a recipient is still open', () => {
    const places = flows.flatMap(({ recipients }) => recipients.flatMap((one) => one.countries));
    expect(places).toContainEqual({ id: 'open', text: 'Countries to be established' });
  });
});

describe('flowsSection', () => {
  it('says the same in words, with links', () => {
    const [section] = flowsSection(flows, context);
    expect(sayRows(section?.table)).toHaveLength(ACME.activities.length);
    const [activity, people] = section?.table?.rows[0] ?? [];
    expect(activity?.[0]).toMatchObject({ as: 'head', to: `activity-${flows[0]?.id}` });
    expect(people?.[0]?.to).toMatch(/^by-datasubjects-/);
    expect(sayRows(section?.table).map((row) => row[2])).toContain('To be established');
    const named = section?.table?.rows.flatMap((row) => row[2] ?? []).filter(({ to }) => to);
    expect(named?.every(({ to }) => to?.startsWith('recipient-'))).toBe(true);
    expect(flowsSection([], context)).toEqual([]);
  });
});
