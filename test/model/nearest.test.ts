// cspell:ignore cnosent
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/model/index.ts';

const BASES = ['consent', 'contract', 'legal-obligation', 'legitimate-interests'];

describe('nearest', () => {
  it.each([
    ['contrat', 'contract'],
    ['Consent', 'consent'],
    ['legitimate-interest', 'legitimate-interests'],
    ['legal_obligation', 'legal-obligation'],
    ['cnosent', 'consent'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, BASES)).toBe(meant);
  });

  it.each(['postal mail', 'x', '', 'consentement éclairé et libre'])(
    'knows nothing like %j',
    (word) => {
      expect(nearest(word, BASES)).toBeUndefined();
    },
  );

  it('takes the closest, and the first of two that are as close', () => {
    expect(nearest('names', ['game', 'name', 'named'])).toBe('name');
    expect(nearest('b', ['a', 'c'])).toBe('a');
  });

  it('does not compare what nobody misspells, in no time', () => {
    const long = 'a'.repeat(1_000_000);
    const start = performance.now();
    expect(nearest(long, [`${long}b`])).toBeUndefined();
    expect(nearest('name', [long])).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(100);
  });
});
