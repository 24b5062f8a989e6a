import { describe, expect, it } from 'vitest';
import { markAs } from '../../../src/model/index.ts';
import { declarationAt } from '../../../src/render/core/cursor.ts';
import {
  acknowledgementsSection,
  findingsSection,
  gapsSection,
  placeCell,
  severitiesSection,
} from '../../../src/render/register/annexes.ts';
import { ACME, contextOf, find, say, sayRows } from './fixture.ts';

const CONTEXT = contextOf();
const SHARED = { gap: { question: 'Where?' } };

describe('gapsSection', () => {
  const section = gapsSection(ACME, CONTEXT);

  it('lists every open question with what is stated, who answers, by when, and where', () => {
    expect(say(section.lines ?? [])).toBe('35 open questions');
    expect(sayRows(section.table)).toContainEqual([
      'In which countries?',
      'in Europe',
      'Finance',
      '31 January 2027',
      'Banque\nrecipients.bank.locations',
    ]);
    expect(section.table?.rows).toHaveLength(35);
  });

  it('asks a question once that several places share, with all of them', () => {
    const [first, second] = ACME.recipients.map((recipient) => ({
      ...recipient,
      locations: SHARED,
    }));
    if (!first || !second) throw new Error('The fixture has no two recipients.');
    const recipients = [markAs('recipient', first), markAs('recipient', second)];
    const settled = { ...ACME, activities: [], trackers: [], recipients };
    const rows = sayRows(gapsSection(settled, CONTEXT).table);
    const shared = rows.filter(([question]) => question === 'Where?');
    expect(shared).toHaveLength(1);
    expect(shared[0]?.[4]).toContain(`recipients.${first.id}.locations`);
    expect(shared[0]?.[4]).toContain(`recipients.${second.id}.locations`);
  });

  it('has no table where there are none', () => {
    const { representatives: _, ...rest } = ACME.organisation;
    const organisation = markAs('organisation', rest);
    const settled = { ...ACME, organisation, activities: [], recipients: [], trackers: [] };
    const { lines = [], table } = gapsSection(settled, CONTEXT);
    expect(say(lines)).toBe('0 open questions');
    expect(table).toBeUndefined();
  });
});

describe('placeCell', () => {
  it('leads to the sheet of an activity, and to nothing else', () => {
    const place = (declared: { id: string }) =>
      placeCell(declarationAt(declared), ['x', 'y'], CONTEXT)[0];
    expect(place(find(ACME.activities, 'orders'))).toMatchObject({ to: 'activity-orders' });
    expect(place(find(ACME.recipients, 'police'))).not.toHaveProperty('to');
    expect(say(placeCell(declarationAt(find(ACME.trackers, 'ads')), ['x', 'y'], CONTEXT))).toBe(
      'advertising\nx.y',
    );
  });
});

describe('severitiesSection', () => {
  it('gives rule, severity and reason, and is not there where nothing is changed', () => {
    const [section] = severitiesSection(ACME, CONTEXT);
    expect(section?.title).toBe('Rules that weigh more or less here');
    expect(sayRows(section?.table)).toEqual([
      ['integrity/unused-declaration', 'warning', 'We keep the record short.'],
    ]);
    const { severities: _, ...rest } = ACME.organisation;
    const organisation = markAs('organisation', rest);
    expect(severitiesSection({ ...ACME, organisation }, CONTEXT)).toEqual([]);
  });
});

describe('acknowledgementsSection', () => {
  it('gives rule, place, role, reason and end', () => {
    const [section] = acknowledgementsSection(ACME, CONTEXT);
    expect(sayRows(section?.table)).toEqual([
      [
        'identity/example',
        'Acme SAS\norganisation\ngroup',
        'Legal',
        'The group is being reshaped.',
        '30 June 2027',
      ],
      ['retention/example', 'Orders\nactivities.orders', 'Legal', 'Known.', ''],
    ]);
    expect(acknowledgementsSection({ ...ACME, activities: [] }, CONTEXT)).toHaveLength(1);
  });
});

describe('findingsSection', () => {
  it('gives what a check still says', () => {
    const finding = {
      severity: 'warning',
      rule: 'retention/example',
      text: 'Too long.',
      path: 'activities.orders.retention[0]',
      acknowledged: { by: 'Legal' },
    } as const;
    expect(sayRows(findingsSection([finding], new Map(), CONTEXT)[0]?.table)).toEqual([
      ['warning', 'Too long.', 'activities.orders.retention[0]', 'retention/example', 'Legal'],
    ]);
    expect(findingsSection([], new Map(), CONTEXT)).toEqual([]);
  });
});
