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
  FRENCH_TERRITORIES_PROVENANCE,
  FULLY_ADEQUATE,
  INSIDE_EU_FRENCH_TERRITORIES,
  isCountry,
  isInEea,
  OUTSIDE_EU_FRENCH_TERRITORIES,
  PARTIALLY_ADEQUATE,
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

  it('counts the French territories inside the Union, and not those outside', () => {
    expect(EEA_TERRITORIES).toHaveLength(36);
    expect(INSIDE_EU_FRENCH_TERRITORIES.filter(isInEea)).toEqual(INSIDE_EU_FRENCH_TERRITORIES);
    expect(OUTSIDE_EU_FRENCH_TERRITORIES.filter(isInEea)).toEqual([]);
  });

  it('says that nobody read a source for those territories', () => {
    expect(FRENCH_TERRITORIES_PROVENANCE).toEqual({ source: 'memory', verified: false });
  });

  it.each<[Country, boolean]>([
    ['FR', true],
    ['NO', true],
    ['RE', true],
    ['NC', false],
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
    expectTypeOf<Extract<ThirdCountry, 'FR' | 'NO' | 'RE' | 'CH' | 'CA' | 'US'>>().toBeNever();
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
