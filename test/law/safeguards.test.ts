import { describe, expect, it } from 'vitest';
import {
  NOT_SAFEGUARDS,
  SAFEGUARDS,
  type Safeguard,
  SCC_MODULES,
  STANDARD_CLAUSES,
} from '../../src/law/safeguards.ts';

const safeguards = Object.entries(SAFEGUARDS) as [string, Safeguard][];

describe('SAFEGUARDS', () => {
  it('has the instruments of Art. 46(2) and 46(3) in order', () => {
    expect(safeguards.map(([id, { article }]) => [id, article])).toEqual([
      ['public-bodies-instrument', 'Art. 46(2)(a) GDPR'],
      ['binding-corporate-rules', 'Art. 46(2)(b), 47 GDPR'],
      ['standard-contractual-clauses', 'Art. 46(2)(c) GDPR'],
      ['authority-clauses', 'Art. 46(2)(d) GDPR'],
      ['code-of-conduct', 'Art. 46(2)(e), 40 GDPR'],
      ['certification', 'Art. 46(2)(f), 42 GDPR'],
      ['ad-hoc-clauses', 'Art. 46(3)(a) GDPR'],
      ['administrative-arrangement', 'Art. 46(3)(b) GDPR'],
    ]);
  });

  it('needs an authorisation under Art. 46(3) and only there', () => {
    for (const [id, { article, authorisation }] of safeguards) {
      expect(authorisation, id).toBe(article.startsWith('Art. 46(3)'));
    }
  });
});

describe('SCC_MODULES', () => {
  it('has one module for each pair of roles', () => {
    expect(
      Object.entries(SCC_MODULES).map(([module, roles]) => [
        module,
        roles.exporter,
        roles.importer,
      ]),
    ).toEqual([
      ['1', 'controller', 'controller'],
      ['2', 'controller', 'processor'],
      ['3', 'processor', 'processor'],
      ['4', 'processor', 'controller'],
    ]);
  });
});

describe('NOT_SAFEGUARDS', () => {
  it('explains why each is none', () => {
    expect(NOT_SAFEGUARDS).toHaveLength(4);
    expect(NOT_SAFEGUARDS.filter(({ why }) => !/Art\. \d+|Chapter V/.test(why))).toEqual([]);
  });
});

it('dates the standard clauses', () => {
  expect(STANDARD_CLAUSES).toMatchObject({
    adopted: '2021-06-04',
    formerClausesUntil: '2022-12-27',
  });
});
