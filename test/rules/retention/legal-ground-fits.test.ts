import { expect, it } from 'vitest';
import { newsletter } from '../example.ts';
import { saidBy } from '../harness.ts';

const RULE = 'retention/legal-ground-fits';
const cite = (law: string, article: string, country = 'FR') =>
  `{ law: '${law}', article: '${article}', country: '${country}' }`;
const ACCOUNTING = cite('Code de commerce', 'L. 123-22');
const QUALITY = cite('Code du travail', 'L6316-3');
const LIMITATION = cite('Code civil', '2224');

const found = (period: string, ...law: string[]) =>
  saidBy(
    RULE,
    newsletter({
      retention: `[{ active: { period: ${period}, from: 'order' }, then: 'erase', law: [${law.join(', ')}] }]`,
    }),
  );
const archived = (active: string, archive: string, law: string) =>
  saidBy(
    RULE,
    newsletter({
      retention: `[{ active: ${active}, archive: { period: '${archive}', reason: 'Proof', law: [${law}] }, then: 'erase' }]`,
    }),
  );

it('finds a text that sets no period, or another one', () => {
  expect([
    ...found("'6 years'", QUALITY),
    ...found("'5 years'", ACCOUNTING),
    ...found("'6 years'", LIMITATION),
    ...archived("{ until: 'order' }", '8 years', ACCOUNTING),
  ]).toEqual([
    'activities/newsletter.ts:15:83 “Code du travail, L6316-3” sets no period; it is cited for 6 years.',
    'activities/newsletter.ts:15:83 “Code de commerce, L. 123-22” sets another period (10 years) than the one it is cited for (5 years).',
    'activities/newsletter.ts:15:83 “Code civil, 2224” sets another period (5 years) than the one it is cited for (6 years).',
    'activities/newsletter.ts:15:97 “Code de commerce, L. 123-22” sets another period (10 years) than the one it is cited for (8 years).',
  ]);
});

it('judges what is stated of an open period', () => {
  const stated = (words: string) =>
    saidBy(
      RULE,
      newsletter({
        retention: `[{ active: gap({ question: 'From when?', stated: '${words}' }), then: 'erase', law: [${QUALITY}] }]`,
      }),
    );
  expect(stated('6 years')).toHaveLength(1);
  expect(stated('a few years')).toEqual([]);
});

it('is silent where the text sets the period: invoices for ten years', () => {
  expect(found("'10 years'", ACCOUNTING)).toEqual([]);
  expect(found("'10 years'", QUALITY, ACCOUNTING)).toEqual([]);
  expect(archived("{ period: '2 years', from: 'order' }", '8 years', ACCOUNTING)).toEqual([]);
  expect(archived("{ period: '2 years', from: 'order' }", '10 years', ACCOUNTING)).toEqual([]);
});

it('lets a limitation period bear out what is shorter', () => {
  expect(found("'5 years'", LIMITATION)).toEqual([]);
  expect(found("'3 years'", LIMITATION)).toEqual([]);
  const used = "{ period: '4 years', from: 'order' }";
  expect(archived(used, '2 years', LIMITATION)).toEqual([]);
  expect(archived(used, '6 years', LIMITATION)).toHaveLength(1);
});

it('says nothing of texts that are not known, nor without a period', () => {
  expect(found("'6 years'", cite('Code du travail', 'L9999-1'))).toEqual([]);
  expect(found("'6 years'", cite('Code du travail', 'L6316-3', 'BE'))).toEqual([]);
  expect(found("'6 years'", QUALITY, cite('Arrêté', '1'))).toEqual([]);
  expect(
    saidBy(
      RULE,
      newsletter({
        retention: `[{ active: { until: 'order' }, then: 'erase', law: [${QUALITY}] }]`,
      }),
    ),
  ).toEqual([]);
});
