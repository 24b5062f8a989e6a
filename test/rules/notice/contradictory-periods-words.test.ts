import { describe, expect, it } from 'vitest';
import { dateSaid, versionSaid } from '../../../src/rules/notice/contradictory-periods-words.ts';

describe('versionSaid', () => {
  it('reads the version of the document', () => {
    expect(versionSaid('Privacy policy, version 2.1', 'en')).toBe('2.1');
    expect(versionSaid('Who we are.\n\nVersion 3', 'en')).toBe('3');
    expect(versionSaid('Politique (version 1.0)', 'fr')).toBe('1.0');
  });

  it('passes over versions of other things', () => {
    expect(versionSaid('The site runs on version 4 of a product.', 'en')).toBeUndefined();
    expect(versionSaid('Le protocole TLS, en version 1.2', 'fr')).toBeUndefined();
  });
});

describe('dateSaid', () => {
  it('reads the day of the last update', () => {
    expect(dateSaid('Last updated on 3 September 2026.', 'en')).toBe('2026-09-03');
    expect(dateSaid('Last revised: 2026-09-01', 'en')).toBe('2026-09-01');
    expect(dateSaid('Dernière mise à jour le 1er août 2025', 'fr')).toBe('2025-08-01');
    expect(dateSaid('Dernière modification : 14 février 2024', 'fr')).toBe('2024-02-14');
  });

  it('passes over other days, and what is none', () => {
    expect(dateSaid('The law of 6 January 1978 applies.', 'en')).toBeUndefined();
    expect(dateSaid('Last updated on 3 Foo 2026.', 'en')).toBeUndefined();
    expect(dateSaid('La politique mise à jour le 17 juillet 2020 décrit…', 'fr')).toBeUndefined();
  });
});
