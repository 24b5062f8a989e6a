import { describe, expect, it } from 'vitest';
import { BEYOND_THE_SITE, NOT_DONE } from '../../../src/rules/eprivacy/cross-site-words.ts';
import { phraseFinder } from '../../../src/rules/phrases.ts';
import { type Files, saidBy } from '../harness.ts';
import { essential, exempt } from './trackers.ts';

const RULE = 'eprivacy/analytics-not-exempt';
const ANONYMOUS = 'Anonymous figures for this site alone.';
const MEASURER: Files = {
  'measurer.ts': `import { recipient } from 'ropa';
export const measurer = recipient({ id: 'measurer', kind: 'controller', description: 'measures' });
`,
};
const withVendor = (files: Files): Files => ({
  ...MEASURER,
  'trackers.ts': `import { measurer } from './measurer.ts';\n${files['trackers.ts']}`,
});

it('finds tools whose provider uses what it measures', () => {
  const [named] = saidBy(RULE, exempt('Google Analytics (site)', ANONYMOUS));
  expect([
    named,
    ...saidBy(RULE, exempt('statistics', ANONYMOUS, "names: ['_ga', '_ga_*']")),
    ...saidBy(RULE, essential('Count', "party: 'first'", "names: ['_gid']")),
  ]).toEqual([
    'trackers.ts:6:25 No exemption covers “Google Analytics (site)”: its provider uses what it measures for its own ends. It waits for consent.',
    'trackers.ts:6:25 No exemption covers “statistics”: its provider uses what it measures for its own ends. It waits for consent.',
    'trackers.ts:4:49 No exemption covers “Gatekeeper”: its provider uses what it measures for its own ends. It waits for consent.',
  ]);
});

it('finds a provider that decides itself', () => {
  expect(saidBy(RULE, withVendor(exempt('statistics', ANONYMOUS, 'vendor: measurer')))).toEqual([
    'trackers.ts:7:25 No exemption covers “statistics”: its provider decides itself what it does with the data. It waits for consent.',
  ]);
});

it('finds measuring beyond the site', () => {
  expect(saidBy(RULE, exempt('statistics', 'It follows you across several sites.'))).toEqual([
    'trackers.ts:6:25 No exemption covers “statistics”: measurement that goes beyond anonymous figures for this site waits for consent (“across several sites”).',
  ]);
});

it('reads what it records, and asks no other tracker', () => {
  const records = "records: ['the pages', 'your way across several sites']";
  expect(saidBy(RULE, exempt('statistics', ANONYMOUS, records))).toEqual([
    'trackers.ts:6:25 No exemption covers “statistics”: measurement that goes beyond anonymous figures for this site waits for consent (“across several sites”).',
  ]);
  expect(saidBy(RULE, essential('Follow you across several sites', "party: 'first'"))).toEqual([]);
  const [functional = ''] = Object.values(exempt('statistics', 'Across several sites.'));
  const files = { 'trackers.ts': functional.replace('audience-measurement', 'functional') };
  expect(saidBy(RULE, files)).toEqual([]);
});

describe('is silent', () => {
  it.each([
    ['for figures of the site alone', exempt('statistics', ANONYMOUS)],
    ['for a processor', exempt('statistics', ANONYMOUS, 'vendor: learningPlatform')],
    ['where it is said that nobody is followed', exempt('x', 'You are not followed across sites.')],
    [
      'for cookies of which one is no tool of measurement',
      essential('Tell robots apart', "party: 'first'", "names: ['NID', '_ga']"),
    ],
  ])('%s', (_, files) => {
    expect(saidBy(RULE, files)).toEqual([]);
  });

  it('with consent, and where consent is an open question', () => {
    const asked = exempt('Google Analytics', ANONYMOUS)['trackers.ts'] ?? '';
    const consent = "consent: { collection: 'A banner.', withdrawal: 'A link.' }";
    for (const fact of [consent, "consent: gap({ question: 'How?' })"]) {
      const files = { 'trackers.ts': asked.replace(/consent: \{.*\}/, fact) };
      expect(files['trackers.ts']).toContain(fact);
      expect(saidBy(RULE, files)).toEqual([]);
    }
  });
});

it.each([
  ['en', 'recognise you from site to site', true],
  ['en', 'never combined across websites', false],
  ['en', 'works across all pages of the site', false],
  ['fr', 'suivre la navigation sur plusieurs sites', true],
  ['fr', 'pour des publicités ciblées', true],
  ['fr', 'sans suivi d’un site à l’autre', false],
  ['fr', 'statistiques anonymes, pour ce seul site', false],
] as const)('reads (%s) %s', (language, text, isBeyond) => {
  expect(phraseFinder(BEYOND_THE_SITE, NOT_DONE)(text, language) !== undefined).toBe(isBeyond);
});
