import { describe, expect, it } from 'vitest';
import { indexesOf, indexSections } from '../../../src/render/register/indexes.ts';
import { ACME, contextOf, sayRows } from './fixture.ts';

const links = new Map(ACME.activities.map(({ id }) => [id, { text: id, to: `activity-${id}` }]));
const context = contextOf();
const sections = indexSections(indexesOf(ACME, links, context), context);
const index = (id: string) => sayRows(sections.find((one) => one.id === id)?.table);

describe('indexSections', () => {
  it('lists activities by data subject, recipient, basis, country and period', () => {
    expect(sections.map(({ id }) => id)).toEqual([
      ...['index-dataSubjects', 'index-data', 'index-recipients', 'index-legalBases'],
      ...['index-countries', 'index-periods'],
    ]);
    expect(index('index-dataSubjects')).toEqual([
      ['customers', 'hosting\norders\nunknowns'],
      ['visitors of the site', 'events\norders'],
    ]);
    expect(index('index-legalBases')).toContainEqual(['consent', 'events\norders']);
    expect(index('index-countries')).toContainEqual(['India', 'hosting\norders']);
    expect(index('index-countries')).toContainEqual(['Japan', 'orders']);
    expect(index('index-periods')).toContainEqual([
      '1\u00a0month from the collection of the data',
      'events',
    ]);
  });

  it('lists last what is still open, so that no activity is missing', () => {
    expect(index('index-legalBases').at(-1)).toEqual(['To be established', 'unknowns']);
    expect(index('index-countries').at(-1)?.[0]).toBe('Countries to be established');
    expect(index('index-countries').at(-1)?.[1]).toContain('unknowns');
    expect(index('index-periods').at(-1)?.[0]).toBe('To be established');
    expect(index('index-periods').at(-1)?.[1]).toContain('unknowns');
  });

  it('leads to the sheets', () => {
    expect(sections[0]?.table?.rows[0]?.[1]?.[0]).toEqual({
      text: 'hosting',
      to: 'activity-hosting',
    });
  });

  it('leaves out an index without entries', () => {
    expect(indexesOf({ ...ACME, activities: [] }, links, context)).toEqual([]);
  });
});
