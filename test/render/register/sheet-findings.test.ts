import { describe, expect, it } from 'vitest';
import type { RegisterFinding } from '../../../src/render/register/annexes.ts';
import { findingsAbout, findingsPart } from '../../../src/render/register/sheet-findings.ts';
import { ACME, contextOf, find, sayRows } from './fixture.ts';

const orders = find(ACME.activities, 'orders');
const finding = (path: string): RegisterFinding => ({
  severity: 'warning',
  rule: 'a/b',
  text: `At ${path}.`,
  path,
});

describe('findingsAbout', () => {
  it('are those of the activity and of its recipients, not of what is called alike', () => {
    const paths = [
      ...['activities.orders', 'activities.orders.data[0]', 'recipients.cloud.locations[1]'],
      ...[
        'activities.orders-abroad.data',
        'activities.events',
        'recipients.cloudy',
        'organisation',
      ],
    ];
    expect(findingsAbout(orders, paths.map(finding)).map(({ path }) => path)).toEqual(
      paths.slice(0, 3),
    );
    expect(findingsAbout(orders, [])).toEqual([]);
  });
});

describe('findingsPart', () => {
  it('says what is found, by which rule, and who accepts it', () => {
    const accepted = { ...finding('activities.orders'), acknowledged: { by: 'DPO' } };
    const { table } = findingsPart([accepted], contextOf());
    expect(sayRows(table)).toEqual([['warning', 'At activities.orders.', 'a/b', 'DPO']]);
    expect(findingsPart([], contextOf()).table).toBeUndefined();
  });
});
