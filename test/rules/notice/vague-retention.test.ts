import { describe, expect, it } from 'vitest';
import { VAGUE_RETENTION } from '../../../src/rules/notice/vague-retention-words.ts';
import { phraseFinder } from '../../../src/rules/phrases.ts';
import { newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'notice/vague-retention';
const found = (retention: string, fields: Readonly<Record<string, string>> = {}) =>
  saidBy(RULE, newsletter({ retention: `[{ ${retention}, then: 'erase' }]`, ...fields }));

it('finds words in place of a period, also as stated, and in the archive', () => {
  expect([
    ...found("active: { criterion: 'for the time that is necessary' }"),
    ...found("active: gap({ question: 'How long?', stated: 'in accordance with the law' })"),
    ...found(
      "active: { until: 'order' }, archive: { period: gap({ question: 'How long?', stated: 'as required by law' }), reason: 'Proof' }",
    ),
    ...found('', { retention: "gap({ question: 'How long?', stated: 'as long as necessary' })" }),
  ]).toEqual([
    'activities/newsletter.ts:15:38 “for the time that is necessary” does not tell people how long their data are kept.',
    'activities/newsletter.ts:15:62 “in accordance with the law” does not tell people how long their data are kept.',
    'activities/newsletter.ts:15:101 “as required by law” does not tell people how long their data are kept.',
    'activities/newsletter.ts:15:51 “as long as necessary” does not tell people how long their data are kept.',
  ]);
});

it('lets a limit in figures stand, unless it holds in principle only', () => {
  expect(found("active: { criterion: 'as long as necessary, at most three years' }")).toEqual([]);
  expect(
    found("active: { criterion: 'as long as necessary, in principle three years' }"),
  ).toHaveLength(1);
});

it('is silent beside a declared period, of an event, and of a reason', () => {
  const by = "remarks: 'This is in accordance with the law.'";
  expect(found(`active: { period: '1 year', from: 'order' }, ${by}`)).toEqual([]);
  expect(found("active: { until: { event: 'the need that made it necessary' } }")).toEqual([]);
  expect(
    found(
      "active: { until: 'order' }, archive: { period: '1 year', reason: 'as long as necessary' }",
    ),
  ).toEqual([]);
});

it('says nothing of activities that are planned, nor of a question', () => {
  const vague = "active: { criterion: 'as long as necessary' }";
  expect(found(vague, { status: "'planned'" })).toEqual([]);
  expect(found("active: gap({ question: 'Only as long as necessary?' })")).toEqual([]);
});

describe('the words', () => {
  const find = phraseFinder(VAGUE_RETENTION);

  it.each([
    'pendant la durée nécessaire à ces finalités',
    'aussi longtemps que cela est nécessaire',
    'tant qu’un besoin légitime et continu existe',
    'La durée respecte la législation en vigueur.',
    'conformément à la loi',
    'le temps qu’il faut',
    'la durée légale',
  ])('are found in French: %s', (text) => {
    expect(find(text, 'fr')).toBeDefined();
  });

  it.each([
    'jusqu’à la fin de la formation',
    'tant que vous êtes abonné',
    'aussi longtemps que vous êtes un client actif',
    'deux ans après la fin du contrat',
  ])('pass over a criterion that can be used: %s', (text) => {
    expect(find(text, 'fr')).toBeUndefined();
  });

  it.each(['as long as you are a member', 'until the course ends', 'while you use the account'])(
    'pass over the same in English: %s',
    (text) => {
      expect(find(text, 'en')).toBeUndefined();
    },
  );
});
