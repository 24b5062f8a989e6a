import { describe, expect, test } from 'vitest';
import type { PurposeRef } from '../../../src/render/notice/purpose-refs.ts';
import { purposesOf } from '../../../src/render/notice/purpose-refs.ts';
import { rightScope } from '../../../src/render/notice/right-scope.ts';
import { people, plain, small, staff } from './small.ts';

const of = (basis: string) => ({ basis, interest: 'i', withdrawal: 'w' });
const open = (stated?: string) => ({ gap: { question: '?', ...(stated ? { stated } : {}) } });

/** A context with one purpose for each of these legal bases, and the purposes by number. */
function purposes(bases: readonly object[], more: Parameters<typeof small>[0] = {}) {
  const all = bases.map((legalBasis, index) => ({
    id: `p${index}`,
    purpose: `Do ${index}`,
    legalBasis,
  }));
  const context = small({ activities: [{ purposes: all }], ...more });
  const refs = purposesOf(context);
  const scope = (which: readonly number[], told?: readonly number[]) => {
    const those = (numbers: readonly number[]) =>
      numbers.flatMap((number) => refs[number] ?? ([] as PurposeRef[]));
    const { words, lines, byBasis } = rightScope(
      'objection',
      those(which),
      context,
      told && those(told),
    );
    return { said: words ? plain(words) : lines.map(plain), byBasis };
  };
  return scope;
}

const INTERESTS = Array.from({ length: 4 }, () => of('legitimate-interests'));
const CONTRACTS = Array.from({ length: 4 }, () => of('contract'));

describe('what a right is for', () => {
  test('by name, while the names are few', () => {
    expect(purposes([...INTERESTS, ...CONTRACTS])([0, 1, 2])).toEqual({
      said: '“Do 0”, “Do 1” and “Do 2”',
      byBasis: false,
    });
  });

  test('everything, or everything but a few', () => {
    expect(purposes([...INTERESTS, of('contract')])([0, 1, 2, 3]).said).toBe(
      'everything that this document describes, except “Do 4”',
    );
    expect(purposes([...INTERESTS, of('contract')])([0, 1, 2, 3], [0, 1, 2, 3, 4]).said).toBe(
      'everything that this document describes',
    );
  });

  test('by legal basis, where it is open for all that rests on it', () => {
    const scope = purposes([...INTERESTS, ...CONTRACTS, of('legitimate-interests')]);
    expect(scope([0, 1, 2, 3, 8])).toEqual({
      said: 'everything that rests on legitimate interests',
      byBasis: true,
    });
    expect(scope([0, 1, 2, 3])).toEqual({
      said: ['“Do 0”', '“Do 1”', '“Do 2”', '“Do 3”'],
      byBasis: false,
    });
    // What is told beside is open to it too.
    expect(scope([0, 1, 2, 3], [0, 1, 2, 3, 8]).byBasis).toBe(true);
  });

  test('by name beside, where its basis does not open the right', () => {
    const scope = purposes([...INTERESTS, ...CONTRACTS, of('contract')]);
    expect(scope([0, 1, 2, 3, 4]).said).toEqual(
      'everything that rests on legitimate interests and “Do 4”',
    );
  });

  test('bases that are open, or of which several are stated', () => {
    const basis = (text: object) =>
      purposes([...INTERESTS, ...CONTRACTS, text])([0, 1, 2, 3, 8]).said;
    expect(basis(open())).toBe(
      'everything that rests on legitimate interests and everything whose legal basis is not yet stated',
    );
    expect(basis(open('Consent or contract.'))).toContain('depends on the case');
  });

  test('a basis that differs by class of person counts for whom the notice informs', () => {
    const cases = (dataSubjects: object) => ({
      basis: 'by-data-subject',
      cases: [
        { dataSubjects: [dataSubjects], legalBasis: of('legitimate-interests') },
        { dataSubjects: [dataSubjects === people ? staff : people], legalBasis: of('contract') },
      ],
    });
    const said = (who: object) =>
      purposes([...INTERESTS, ...CONTRACTS, cases(who)])([0, 1, 2, 3]).byBasis;
    expect(said(staff)).toBe(true);
    expect(said(people)).toBe(false);
  });

  test('by name in a document that has no table of bases', () => {
    const notice = { kind: 'policy', sections: ['rights'] };
    const scope = purposes([...INTERESTS, ...CONTRACTS], { notice });
    expect(scope([0, 1, 2, 3]).byBasis).toBe(false);
  });
});
