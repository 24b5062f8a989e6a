import { describe, expect, it } from 'vitest';
import { LEGAL_BASES, type LegalBasis } from '../../src/law/legal-bases.ts';

const bases = Object.entries(LEGAL_BASES) as [string, LegalBasis][];

describe('LEGAL_BASES', () => {
  it('has the six points of Art. 6(1) in order', () => {
    expect(bases.map(([, { article }]) => article)).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((point) => `Art. 6(1)(${point}) GDPR`),
    );
  });

  it('asks facts and states limits for each', () => {
    for (const [id, { factsRequired, limits }] of bases) {
      expect(
        [factsRequired.length, limits.length].every((count) => count > 0),
        id,
      ).toBe(true);
    }
  });

  it('explains every right that it opens within limits', () => {
    const limited = bases.flatMap(([id, { rights }]) =>
      Object.entries(rights)
        .filter(([, { opens }]) => opens === 'limited')
        .map(([right, { note }]) => [id, right, note !== undefined]),
    );
    expect(limited).toEqual([
      ['contract', 'erasure', true],
      ['legal-obligation', 'erasure', true],
      ['public-task', 'erasure', true],
    ]);
  });
});
