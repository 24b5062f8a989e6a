import { describe, expect, it } from 'vitest';
import { declarationAt } from '../../../src/render/core/cursor.ts';
import { pathsOf } from '../../../src/render/core/marks.ts';
import { activitySheet } from '../../../src/render/register/sheet.ts';
import { ACME, contextOf, find, partOf } from './fixture.ts';
import { leavesOf } from './leaves.ts';

const CONTEXT = contextOf('en');
const sheetOf = (id: string) =>
  activitySheet(
    find(ACME.activities, id),
    declarationAt(ACME.organisation).get('security'),
    CONTEXT,
  );

describe('activitySheet', () => {
  it.each(ACME.activities.map(({ id }) => id))('says everything that %s declares', (id) => {
    const printed = pathsOf(partOf(`activity-${id}`).sources);
    const queue: { readonly id: string }[] = [find(ACME.activities, id)];
    expect(printed.size).toBeGreaterThan(10);
    for (const declared of queue) {
      const { paths, references } = leavesOf(declared);
      queue.push(...references.filter((one) => !queue.includes(one)));
      const said = (path: string) => printed.has(path) || path.includes('.acknowledged[');
      expect(paths.filter((path) => !said(path))).toEqual([]);
    }
  });

  it('shows every open question as open, with what is stated meanwhile', () => {
    const { markdown } = partOf('activity-orders');
    const open = (text: string) => `<span class="ropa-open">${text}</span>`;
    expect(markdown).toContain(open('**To be established**: How long archived?'));
    expect(markdown).toContain(open('**Stated today**: some years'));
    expect(markdown).toContain(open('**Owner**: Finance'));
    expect(markdown).toContain(open('**Due**: 31 January 2027'));
  });

  it('counts open questions once, also where a recipient shows in two parts', () => {
    expect(sheetOf('events').open).toBe(1);
    expect(sheetOf('support').open).toBe(3);
    expect(sheetOf('hosting').open).toBe(2);
    expect(sheetOf('orders').open).toBe(9);
  });

  it('has the parts that its role asks for, in the order of the law', () => {
    const ids = (id: string) => sheetOf(id).sections.map((section) => section.id);
    expect(ids('events')).toEqual([
      ...['identification', 'jointControllers', 'purposes', 'dataSubjects', 'data', 'recipients'],
      ...['transfers', 'retention', 'security', 'impactAssessment'],
    ]);
    expect(ids('hosting')).toEqual([
      ...['identification', 'controllers', 'processing', 'dataSubjects', 'data', 'transfers'],
      ...['security', 'subProcessors', 'endOfContract', 'remarks'],
    ]);
  });
});
