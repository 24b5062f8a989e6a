import { describe, expect, it } from 'vitest';
import { phraseFinder } from '../../../src/rules/phrases.ts';
import {
  REFERENCE_FRAMEWORKS,
  UNAVAILABLE_DOCUMENTS,
} from '../../../src/rules/retention/external-reference-words.ts';
import { newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'retention/external-reference';
const found = (retention: string) =>
  saidBy(RULE, newsletter({ retention: `[{ ${retention}, then: 'erase' }]` }));

it('finds a document that people cannot read, even beside a period', () => {
  expect([
    ...found("active: { criterion: 'see our retention schedule' }"),
    ...found(
      "active: { period: '1 year', from: 'order' }, remarks: 'The internal register has more.'",
    ),
  ]).toEqual([
    'activities/newsletter.ts:15:38 People cannot read “our retention schedule”: the notice itself says how long data are kept.',
    'activities/newsletter.ts:15:71 People cannot read “internal register”: the notice itself says how long data are kept.',
  ]);
});

it('finds a framework in place of a period, also as stated', () => {
  expect(
    found(
      "active: gap({ question: 'How long?', stated: 'in line with the recommendations of the CNIL' })",
    ),
  ).toEqual([
    'activities/newsletter.ts:15:62 “recommendations of the CNIL” stands in place of a period: the notice itself says how long data are kept.',
  ]);
});

it('is silent with a link, and where a framework stands beside a period', () => {
  expect(
    found("active: { criterion: 'as our retention policy says: https://acme.example/retention' }"),
  ).toEqual([]);
  expect(
    found(
      "active: { period: '2 years', from: 'last-contact' }, remarks: 'This follows the recommendations of the CNIL.'",
    ),
  ).toEqual([]);
  expect(found("active: { criterion: 'two years, by the recommendations of the CNIL' }")).toEqual(
    [],
  );
});

describe('the words', () => {
  const document = phraseFinder(UNAVAILABLE_DOCUMENTS);
  const framework = phraseFinder(REFERENCE_FRAMEWORKS);

  it('are found in French', () => {
    expect(document('Le registre des activités, document interne, la précise.', 'fr')).toBe(
      'Le registre des activités',
    );
    expect(document('selon notre politique de conservation', 'fr')).toBe(
      'notre politique de conservation',
    );
    expect(framework('conformément aux référentiels de la CNIL', 'fr')).toBe(
      'référentiels de la CNIL',
    );
  });

  it('pass over registers and guides of other kinds', () => {
    for (const text of ['le registre du commerce', 'un registre des présences', 'la CNIL']) {
      expect(document(text, 'fr') ?? framework(text, 'fr')).toBeUndefined();
    }
    for (const text of ['the register of companies', 'the register of attendance', 'the CNIL']) {
      expect(document(text, 'en') ?? framework(text, 'en')).toBeUndefined();
    }
  });
});
