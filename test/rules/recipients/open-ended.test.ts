import { describe, expect, it } from 'vitest';
import { acme, newsletter } from '../example.ts';
import { type Files, saidBy } from '../harness.ts';

const RULE = 'recipients/open-ended';
const recipient = (fields: string): Files => ({
  'recipients/public-bodies.ts': `import { recipient } from 'ropa';
export const socialSecurity = recipient({
  id: 'social-security', locations: [{ country: 'FR' }], ${fields}
});
`,
});
const inFrench = acme({ languages: "['fr']" });
const described = (words: string, files: Files = {}, more = '') =>
  saidBy(RULE, {
    ...recipient(`kind: 'controller',${more}\n  description: ${JSON.stringify(words)},`),
    ...files,
  });

describe('a description that names nobody', () => {
  it.each([
    'any other person',
    'Any other person that we authorise',
    'third parties',
    'other third parties.',
    'certain third parties',
    'our partners',
    'Business partners',
    'partners of Acme',
    'all persons we choose',
    'other companies',
  ])('is found: %s', (words) => {
    expect(described(words)).toEqual([
      `recipients/public-bodies.ts:4:16 “${words}” names nobody: people cannot tell who receives their data.`,
    ]);
  });

  it.each([
    'toute autre personne',
    'Toute autre personne que nous autorisons',
    'tiers',
    'autres tiers',
    'nos partenaires',
    'partenaires commerciaux',
    'partenaires de la société Acme Training SAS',
    'partenaires de l’école',
    'partenaires d’Acme Training SAS',
    'd’autres sociétés',
  ])('is found in French: %s', (words) => {
    expect(described(words, inFrench)).toHaveLength(1);
    expect(described(words)).toEqual([]);
  });
});

it('knows the organisation by its brands and its group, whatever is written around them', () => {
  const known = { ...acme({ brands: "['A.C.M.E. (Lyon)']", group: "{ name: 'Acme Group' }" }) };
  expect(described('partners of A.C.M.E. (Lyon)', known)).toHaveLength(1);
  expect(described('partners of A1C1M1E1 (Lyon)', known)).toEqual([]);
  expect(described('partners of Acme Group', known)).toHaveLength(1);
  expect(described(' our   partners...', known)).toHaveLength(1);
});

describe('a description that says who they are', () => {
  it.each([
    'payroll provider',
    'partners who host courses in Lyon',
    'partners of schools',
    'partners of Acme who host courses',
    'partner universities',
    'third parties that have made an offer for our company',
    'other educational institutions, partners of Acme',
    'people who read the comments',
    'companies that certify reviews',
  ])('is silent: %s', (words) => {
    expect(described(words)).toEqual([]);
  });

  it.each([
    'tiers autorisés',
    'tiers qui utilisent des cookies sur le site',
    'établissements partenaires',
    'partenaires de formation',
    'partenaires du secteur bancaire',
    'partenaires qui animent nos formations',
    'organismes de sécurité sociale',
    'Urssaf, OPCO et prestataire de paie',
  ])('is silent in French: %s', (words) => {
    expect(described(words, inFrench)).toEqual([]);
  });

  it('is silent with a name or examples, and for the organisation’s own people', () => {
    expect(described('our partners', {}, " name: 'Example SA',")).toEqual([]);
    expect(described('our partners', {}, " examples: ['insurers'],")).toEqual([]);
    const files = recipient("kind: 'internal', description: 'anybody who needs the data',");
    expect(saidBy(RULE, files)).toEqual([]);
  });
});

describe('a list of recipients', () => {
  const stated = (words: string) =>
    saidBy(
      RULE,
      newsletter({ recipients: `gap({ question: 'Who?', stated: ${JSON.stringify(words)} })` }),
    );

  it('is not on request only', () => {
    expect([
      ...stated('The list is available on request.'),
      ...stated('Our service providers, where applicable.'),
    ]).toEqual([
      'activities/newsletter.ts:14:47 Recipients of “Newsletter” are not told in the notice: “on request”.',
      'activities/newsletter.ts:14:47 Recipients of “Newsletter” are not told in the notice: “where applicable”.',
    ]);
  });

  it('may be an open question', () => {
    expect(stated('Our host.')).toEqual([]);
    expect(saidBy(RULE, newsletter({ recipients: "gap({ question: 'Who?' })" }))).toEqual([]);
  });
});
