import { describe, expect, it } from 'vitest';
import { destinationsOf } from '../../../src/render/register/destinations.ts';
import { transfersOf } from '../../../src/render/register/directory.ts';
import { ACME, contextOf } from './fixture.ts';

const links = new Map(ACME.activities.map(({ id }) => [id, { text: id, to: `activity-${id}` }]));
const context = contextOf();
const regions = destinationsOf(transfersOf(ACME, links, context), context);

describe('destinationsOf', () => {
  it('tells destinations by part of the world, then those without a country', () => {
    const told = regions.map(({ region, destinations }) => [
      region,
      ...destinations.map(({ name }) => name),
    ]);
    expect(told).toEqual([
      ['europe', 'Switzerland', 'United Kingdom'],
      ['asia', 'India', 'Japan'],
      ['americas', 'Brazil', 'Canada', 'United States'],
      ['elsewhere', 'Countries to be established'],
    ]);
  });

  it('says who receives data there, what protects them, and until when that holds', () => {
    const all = regions.flatMap(({ destinations }) => destinations);
    const kingdom = all.find(({ country }) => country === 'GB');
    expect(kingdom?.protected).toBe('adequacy');
    expect(kingdom?.transfers[0]?.recipients).toEqual(['Nuage Ltd']);
    expect(kingdom?.transfers[0]?.validity).toBe(
      'Decision of 28 June 2021, ends on 27 December 2031',
    );
    const open = all.find(({ country }) => country === undefined);
    expect(open?.protected).toBe('open');
    expect(open?.transfers.flatMap(({ recipients }) => recipients)).toEqual([
      'Night Inc.',
      'Banque',
    ]);
  });

  it('has nothing to tell without transfers', () => {
    expect(destinationsOf([], context)).toEqual([]);
  });
});
