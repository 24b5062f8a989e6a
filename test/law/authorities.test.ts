import { describe, expect, it } from 'vitest';
import { AUTHORITIES, type Authority, authorityOf } from '../../src/law/authorities.ts';
import { EEA_MEMBERS } from '../../src/law/countries.ts';

const authorities = Object.entries(AUTHORITIES) as [string, Authority][];
const codesWhere = (test: (authority: Authority) => boolean) =>
  authorities.filter(([, authority]) => test(authority)).map(([code]) => code);

describe('AUTHORITIES', () => {
  it('covers the European Economic Area, three countries outside, and the institutions', () => {
    expect(codesWhere(({ group }) => group === 'EEA').sort()).toEqual([...EEA_MEMBERS].sort());
    expect(codesWhere(({ group }) => group !== 'EEA')).toEqual(['GB', 'CH', 'MC', 'EU']);
  });

  it('calls an address verified only where its record changed in 2026', () => {
    expect(codesWhere(({ addressVerified }) => addressVerified)).toEqual(
      codesWhere(({ recordLastChanged }) => recordLastChanged?.startsWith('2026') ?? false),
    );
    expect(codesWhere(({ addressVerified }) => addressVerified)).toHaveLength(9);
  });

  it('has verified no complaint page, and every website but that of the institutions', () => {
    expect(codesWhere(({ complaintPageVerified }) => complaintPageVerified)).toEqual([]);
    expect(codesWhere(({ websiteVerified }) => !websiteVerified)).toEqual(['EU']);
  });

  it('says which names and addresses are from memory', () => {
    const noted = codesWhere(({ provenance }) => provenance.note !== undefined);
    expect(noted).toEqual(['BG', 'HR', 'CY', 'IE', 'LU', 'MT', 'PL']);
  });

  it('dates records by days that exist', () => {
    for (const [code, { recordLastChanged }] of authorities) {
      if (recordLastChanged === null) continue;
      expect(new Date(recordLastChanged).toISOString().slice(0, 10), code).toBe(recordLastChanged);
    }
  });
});

describe('authorityOf', () => {
  it('finds the authority of a country', () => {
    expect(authorityOf('FR')).toBe(AUTHORITIES.FR);
    expect(authorityOf('MC')?.acronym).toBe('APDP');
  });

  it('finds that of the state for its territories inside the Union', () => {
    expect(authorityOf('GP')).toBe(AUTHORITIES.FR);
    expect(authorityOf('AX')).toBe(AUTHORITIES.FI);
  });

  it('finds none where the table has none', () => {
    expect(authorityOf('US')).toBeUndefined();
    expect(authorityOf('FO')).toBeUndefined();
    expect(authorityOf('PF')).toBeUndefined();
  });
});
