import { describe, expect, it } from 'vitest';
import { informationOf } from '../../../src/render/portal/information.ts';
import { registryOf } from '../register/fixture.ts';

const REGISTRY = registryOf('registry', 'lumen');
const [NOTICE] = REGISTRY.notices;
if (!NOTICE) throw new Error('There is no notice.');
const found = informationOf(NOTICE, REGISTRY);
const statesOf = (item: string, all = found) =>
  new Set(all.filter((one) => one.item === item).map(({ state }) => state));

describe('informationOf', () => {
  it('has each item for each activity of the audiences, with its articles', () => {
    const items = new Set(found.map(({ item }) => item));
    expect(items.size).toBe(16);
    expect(found.length % items.size).toBe(0);
    expect(found.find(({ item }) => item === 'retention')?.article).toBe(
      'Art. 13(2)(a), 14(2)(a) GDPR',
    );
    expect(found.find(({ item }) => item === 'joint-essence')?.article).toBe('Art. 26(2) GDPR');
  });

  it('says what is established', () => {
    expect(statesOf('controller-identity')).toEqual(new Set(['established']));
    expect(statesOf('purposes')).toEqual(new Set(['established']));
  });

  it('says that a section which the notice leaves out states nothing', () => {
    const short = { ...NOTICE, sections: ['controller', 'purposes'] as const };
    const told = informationOf(short as typeof NOTICE, REGISTRY);
    expect(statesOf('purposes', told)).toEqual(new Set(['established']));
    expect(statesOf('complaint', told)).toEqual(new Set(['missing']));
  });

  it('tells of no activity where no audience has one', () => {
    expect(informationOf(NOTICE, { ...REGISTRY, activities: [] })).toEqual([]);
  });
});
