import { describe, expect, it } from 'vitest';
import { LEGAL_BASES, type LegalBasisId } from '../../src/law/legal-bases.ts';
import {
  NATIONAL_RIGHTS,
  RIGHT_IDS,
  RIGHTS,
  type RightId,
  rightsFor,
} from '../../src/law/rights.ts';

const ALWAYS: RightId[] = ['access', 'rectification', 'erasure', 'restriction'];

describe('rightsFor', () => {
  it.each<[LegalBasisId, RightId[]]>([
    ['consent', [...ALWAYS, 'portability', 'withdraw-consent', 'complaint']],
    ['contract', [...ALWAYS, 'portability', 'complaint']],
    ['legal-obligation', [...ALWAYS, 'complaint']],
    ['vital-interests', [...ALWAYS, 'complaint']],
    ['public-task', [...ALWAYS, 'objection', 'complaint']],
    ['legitimate-interests', [...ALWAYS, 'objection', 'complaint']],
  ])('%s opens %j', (basis, rights) => {
    expect(rightsFor([basis])).toEqual(rights.map((right) => ({ right, bases: [basis] })));
  });

  it('says which of several bases open each right, in the order of Art. 6(1)', () => {
    const found = rightsFor(new Set<LegalBasisId>(['legitimate-interests', 'contract', 'consent']));
    expect(found.map(({ right, bases }) => [right, bases])).toEqual([
      ['access', ['consent', 'contract', 'legitimate-interests']],
      ['rectification', ['consent', 'contract', 'legitimate-interests']],
      ['erasure', ['consent', 'contract', 'legitimate-interests']],
      ['restriction', ['consent', 'contract', 'legitimate-interests']],
      ['portability', ['consent', 'contract']],
      ['objection', ['legitimate-interests']],
      ['withdraw-consent', ['consent']],
      ['complaint', ['consent', 'contract', 'legitimate-interests']],
    ]);
  });

  it('counts a basis that is given twice once', () => {
    expect(rightsFor(['contract', 'contract'])).toEqual(rightsFor(['contract']));
  });

  it('adds human intervention, before the complaint, only where decisions are automated', () => {
    const found = rightsFor(['contract'], { automatedDecisions: true });
    expect(found.slice(-2)).toEqual([
      { right: 'human-intervention', bases: ['contract'] },
      { right: 'complaint', bases: ['contract'] },
    ]);
    expect(rightsFor(['contract'], { automatedDecisions: false })).toEqual(rightsFor(['contract']));
  });

  it('leaves the complaint even where no basis is known', () => {
    expect(rightsFor([], { automatedDecisions: true })).toEqual([
      { right: 'complaint', bases: [] },
    ]);
  });
});

describe('RIGHTS', () => {
  it('lists the rights in the order of their ids, each basis answering for each', () => {
    expect(Object.keys(RIGHTS)).toEqual(RIGHT_IDS);
    for (const [id, { rights }] of Object.entries(LEGAL_BASES)) {
      expect(Object.keys(rights).sort(), id).toEqual([...RIGHT_IDS].sort());
    }
  });

  it('knows the French directives on data after death', () => {
    expect(NATIONAL_RIGHTS['post-mortem-directives']).toMatchObject({
      country: 'FR',
      article: 'Arts 84-86 LIL',
    });
  });
});
