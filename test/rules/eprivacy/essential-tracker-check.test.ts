import { describe, expect, it } from 'vitest';
import { ABOUT_A_CHOICE, NEVER_NECESSARY } from '../../../src/rules/eprivacy/never-necessary.ts';
import { phraseFinder } from '../../../src/rules/phrases.ts';
import { type Files, saidBy } from '../harness.ts';
import { essential } from './trackers.ts';

const RULE = 'eprivacy/essential-tracker-check';
const THIRD = "party: 'third'";
const ROBOTS = 'Tell people from robots';

it('finds trackers of third parties without a reason', () => {
  expect([
    ...saidBy(RULE, essential(ROBOTS, THIRD)),
    ...saidBy(RULE, essential(ROBOTS, THIRD, "necessity: 'Required for Gatekeeper.'")),
  ]).toEqual([
    'trackers.ts:4:49 “Gatekeeper” is declared essential, and a third party sets or reads it; nothing says what would not work without it.',
    'trackers.ts:7:14 “Gatekeeper” is declared essential, and a third party sets or reads it; nothing says what would not work without it.',
  ]);
});

it('finds providers that decide themselves', () => {
  const files = essential(ROBOTS, "party: 'first'", 'vendor: guard');
  const guard: Files = {
    'guard.ts': `import { recipient } from 'ropa';
export const guard = recipient({ id: 'guard', kind: 'controller', description: 'tells robots' });
`,
    'trackers.ts': `import { guard } from './guard.ts';\n${files['trackers.ts']}`,
  };
  expect(saidBy(RULE, guard)).toEqual([
    'trackers.ts:5:49 “Gatekeeper” is declared essential, and its provider decides itself what it does with the data; nothing says what would not work without it.',
  ]);
});

it('takes the names of tracker and provider for no reason', () => {
  const reason = (necessity: string) =>
    saidBy(RULE, essential(ROBOTS, THIRD, 'vendor: learningPlatform', `necessity: '${necessity}'`));
  expect(reason('Required by Example Learning Ltd.')).toHaveLength(1);
  expect(reason('Required for Gatekeeper, of Example Learning Ltd, against robots.')).toEqual([]);
});

it('asks nothing of other trackers', () => {
  const [text = ''] = Object.values(essential('Show advertising', THIRD));
  const consent = "consent: { collection: 'A banner.', withdrawal: 'A link.' }";
  const files = {
    'trackers.ts': text.replace("category: 'essential'", `category: 'advertising', ${consent}`),
  };
  expect(files['trackers.ts']).toContain('advertising');
  expect(saidBy(RULE, files)).toEqual([]);
});

it('finds purposes that no service needs, whatever reason is given', () => {
  const reason = "necessity: 'Without it, the site could not be paid for.'";
  expect(saidBy(RULE, essential('Show targeted advertising', "party: 'first'", reason))).toEqual([
    'trackers.ts:5:12 “Gatekeeper” is declared essential, and “advertising” is nothing that a service asked for needs.',
  ]);
});

describe('is silent', () => {
  it.each([
    ['for the site’s own', essential(ROBOTS, "party: 'first'", 'vendor: learningPlatform')],
    ['with a reason', essential(ROBOTS, THIRD, "necessity: 'Without it, forms would fill up.'")],
    [
      'for a choice about advertising',
      essential('Remember your choice about advertising', "party: 'first'"),
    ],
    [
      'for measurement tools, of which the stricter rule speaks',
      essential('Count', THIRD, "names: ['_ga']"),
    ],
  ])('%s', (_, files) => {
    expect(saidBy(RULE, files)).toEqual([]);
  });
});

it.each([
  ['en', 'Count the number of visits', 'Count the number of visits'],
  ['en', 'Share on social networks', 'social networks'],
  ['en', 'Log in with an account of a social network', undefined],
  ['en', 'Keep your basket', undefined],
  ['fr', 'Mesurer l’audience du site', 'Mesurer l’audience'],
  ['fr', 'Partager sur les réseaux sociaux', 'réseaux sociaux'],
  ['fr', 'Retenir votre choix sur les cookies publicitaires', undefined],
  ['fr', 'Retenir la décision du visiteur', undefined],
  ['fr', 'Garder votre panier', undefined],
] as const)('reads (%s) %s', (language, text, words) => {
  expect(phraseFinder(NEVER_NECESSARY, ABOUT_A_CHOICE)(text, language)).toBe(words);
});
