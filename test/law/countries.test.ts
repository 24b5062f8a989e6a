import { describe, expect, expectTypeOf, it } from 'vitest';
import { ADEQUACY_DECISIONS, type AdequacyDecision } from '../../src/law/adequacy.ts';
import {
  COUNTRIES,
  type Country,
  EEA_EFTA_MEMBERS,
  EEA_MEMBERS,
  EEA_TERRITORIES,
  type EeaCountry,
  EU_MEMBERS,
  FULLY_ADEQUATE,
  isCountry,
  isInEea,
  PARTIALLY_ADEQUATE,
  stateOf,
  TERRITORIES_INSIDE_EU,
  TERRITORIES_OUTSIDE_EU,
  TERRITORIES_PROVENANCE,
  type ThirdCountry,
} from '../../src/law/countries.ts';

const decisions: readonly AdequacyDecision[] = ADEQUACY_DECISIONS;
const codesOf = (list: readonly AdequacyDecision[]) =>
  list.flatMap(({ country }) => (country === null ? [] : [country])).sort();

describe('COUNTRIES', () => {
  it('holds 249 codes, once each, in order', () => {
    expect(COUNTRIES).toHaveLength(249);
    expect([...new Set(COUNTRIES)].sort()).toEqual(COUNTRIES);
  });

  it('holds only codes that have a name', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(COUNTRIES.filter((code) => names.of(code) === undefined)).toEqual([]);
  });

  it('refuses what is no code: other spellings, unions of states, values that are no text', () => {
    expect(['FR', 'GP'].every(isCountry)).toBe(true);
    expect(['fr', 'FRA', 'UK', 'EU', 'XK', '', null, 33].filter(isCountry)).toEqual([]);
  });
});

describe('the European Economic Area', () => {
  it('has 27 members of the Union and three others', () => {
    expect(EU_MEMBERS).toHaveLength(27);
    expect(EEA_EFTA_MEMBERS).toEqual(['IS', 'LI', 'NO']);
    expect(new Set(EEA_MEMBERS).size).toBe(30);
  });

  it('counts the territories inside the Union, and not those outside', () => {
    const inside = Object.keys(TERRITORIES_INSIDE_EU) as Country[];
    const outside = Object.keys(TERRITORIES_OUTSIDE_EU) as Country[];
    expect(EEA_TERRITORIES).toEqual([...EEA_MEMBERS, ...inside]);
    expect(outside.filter(isInEea)).toEqual([]);
    expect(inside.filter((code) => outside.includes(code))).toEqual([]);
  });

  it('says which states the territories belong to', () => {
    const states = Object.values({ ...TERRITORIES_INSIDE_EU, ...TERRITORIES_OUTSIDE_EU });
    expect(states.filter((code) => !(EEA_MEMBERS as readonly Country[]).includes(code))).toEqual(
      [],
    );
    expect((['RE', 'NC', 'FR', 'SJ'] as const).map(stateOf)).toEqual(['FR', 'FR', 'FR', 'NO']);
    expect(TERRITORIES_PROVENANCE.source).toBe('tfeu-355');
  });

  it.each<[Country, boolean]>([
    ['FR', true],
    ['NO', true],
    ['AX', true],
    ['GP', true],
    ['MQ', true],
    ['GF', true],
    ['RE', true],
    ['YT', true],
    ['MF', true],
    ['PM', false],
    ['BL', false],
    ['NC', false],
    ['PF', false],
    ['WF', false],
    ['TF', false],
    ['GL', false],
    ['FO', false],
    ['SJ', false],
    ['AW', false],
    ['BQ', false],
    ['CW', false],
    ['SX', false],
    ['CH', false],
    ['GB', false],
  ])('%s is within: %s', (country, within) => {
    expect(isInEea(country)).toBe(within);
  });
});

describe('the tuples that make types', () => {
  it('list the countries of the adequacy table, partial ones apart, the United States alone', () => {
    expect([...FULLY_ADEQUATE].sort()).toEqual(codesOf(decisions.filter((d) => !d.partial)));
    expect([...PARTIALLY_ADEQUATE, 'US'].sort()).toEqual(
      codesOf(decisions.filter((d) => d.partial)),
    );
  });

  it('list only decisions in force', () => {
    expect(decisions.filter(({ inForce }) => !inForce)).toEqual([]);
  });

  it('leave as third countries what is on no list', () => {
    expectTypeOf<'IN' | 'NC' | 'MC'>().toExtend<ThirdCountry>();
    expectTypeOf<
      Extract<ThirdCountry, 'FR' | 'NO' | 'RE' | 'AX' | 'CH' | 'CA' | 'US'>
    >().toBeNever();
    expectTypeOf<Extract<EeaCountry, 'FR' | 'RE' | 'GB'>>().toEqualTypeOf<'FR' | 'RE'>();
    const listed: readonly string[] = [
      ...EEA_TERRITORIES,
      ...FULLY_ADEQUATE,
      ...PARTIALLY_ADEQUATE,
      'US',
    ];
    expect(new Set(listed).size).toBe(listed.length);
  });
});
