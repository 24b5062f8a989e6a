import { describe, expect, it } from 'vitest';
import {
  ADEQUACY_DECISIONS,
  type AdequacyDecision,
  adequacyOf,
  NO_ADEQUACY_CHECKED,
} from '../../src/law/adequacy.ts';
import type { Country } from '../../src/law/countries.ts';
import { LAW_AS_OF } from '../../src/law/sources.ts';

const decisions: readonly AdequacyDecision[] = ADEQUACY_DECISIONS;

describe('adequacyOf', () => {
  it.each<[Country, string, string | undefined]>([
    ['BR', '2026-01-25', undefined],
    ['BR', '2026-01-26', 'Implementing Decision (EU) 2026/179'],
    ['GB', '2021-06-27', undefined],
    ['GB', '2031-12-27', 'Implementing Decision (EU) 2021/1772'],
    ['GB', '2031-12-28', undefined],
    ['US', '2023-07-09', undefined],
    ['US', '2023-07-10', 'Implementing Decision (EU) 2023/1795'],
    ['CH', '2000-07-26', 'Decision 2000/518/EC'],
    ['CH', '2099-01-01', 'Decision 2000/518/EC'],
    ['IN', LAW_AS_OF, undefined],
    ['FR', LAW_AS_OF, undefined],
  ])('%s on %s: %s', (country, asOf, decision) => {
    const found = adequacyOf(country, asOf)?.decision;
    expect(found?.split(',')[0]).toBe(decision);
  });

  it('returns the condition and the risk of a partial decision with it', () => {
    expect(adequacyOf('US', LAW_AS_OF)).toMatchObject({
      partial: true,
      atRisk: true,
      conditionField: 'recipient.dpfListed',
    });
    expect(adequacyOf('CH', LAW_AS_OF)?.partial).toBeUndefined();
  });

  it('finds nothing in force for the countries looked for in vain', () => {
    for (const country of Object.keys(NO_ADEQUACY_CHECKED) as Country[]) {
      expect(adequacyOf(country, LAW_AS_OF), country).toBeUndefined();
    }
  });
});

describe('ADEQUACY_DECISIONS', () => {
  it('has one decision a country, and one international organisation', () => {
    const countries = decisions.map(({ country }) => country);
    expect(new Set(countries).size).toBe(17);
    expect(countries).toHaveLength(17);
    expect(decisions.find(({ country }) => country === null)?.internationalOrganisation).toBe(
      'EPO',
    );
  });

  it('dates every decision by days that exist, its end after its start', () => {
    for (const { name, decisionDate, expires } of decisions) {
      for (const day of [decisionDate, expires].filter((date) => date !== null)) {
        expect(new Date(day).toISOString().slice(0, 10), name).toBe(day);
      }
      expect(expires === null || decisionDate < expires, name).toBe(true);
    }
  });

  it('says the risk wherever it says that there is one', () => {
    const atRisk = decisions.filter((decision) => decision.atRisk || decision.risk);
    expect(atRisk.map(({ country, risk }) => [country, typeof risk])).toEqual([['US', 'string']]);
  });

  it('keeps the detail of the British renewal that was not found', () => {
    expect(adequacyOf('GB', LAW_AS_OF)?.provenance.note).toMatch(/OJ number .* not found/);
  });
});
